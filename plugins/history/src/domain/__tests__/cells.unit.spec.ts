import fc from "fast-check"
import { CellError, decimalOf, momentOf } from "../cells"

describe("a number", () => {
  it.each([
    ["12.50", ".", "12.5"],
    ["12,50", ",", "12.5"],
    ["1.234", ".", "1.234"],
    ["1.234", ",", "1234"],
    ["1,234.5", ".", "1234.5"],
    ["-6", ".", "-6"],
    ["- 6", ".", "-6"],
    ["+6.0", ".", "6"],
    ["007", ".", "7"],
    [".5", ".", "0.5"],
    ["-0.00", ".", "0"],
    ["£ 2.10", ".", "2.1"],
    ["2,10 EUR", ",", "2.1"],
  ] as const)("%s with %s is %s", (cell, sign, value) => {
    expect(decimalOf(cell, sign, 6)).toBe(value)
  })

  it.each(["", "many", "1.2.3", "12,50", "1e5", "12 34", "1.2345678", "1234567890123"])(
    "%s can't be read",
    (cell) => {
      expect(() => decimalOf(cell, ".", 6)).toThrow(CellError)
    }
  )

  it("keeps the value of every number that it reads", () => {
    const numbers = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const cell = `${whole}.${String(part).padStart(3, "0")}`
        expect(Number(decimalOf(cell, ".", 3))).toBe(Number(cell) + 0)
      })
    )
  })
})

describe("a date", () => {
  it.each([
    ["2009-12-01T07:45:00", "dmy", "2009-12-01T07:45:00.000Z"],
    ["2009-12-01", "mdy", "2009-12-01T00:00:00.000Z"],
    ["01.12.2009 7:45", "dmy", "2009-12-01T07:45:00.000Z"],
    ["12/1/2009 7:45 PM", "mdy", "2009-12-01T19:45:00.000Z"],
    ["12/01/2009 12:05 AM", "mdy", "2009-12-01T00:05:00.000Z"],
    ["2010-01-01T00:30:00+01:00", "ymd", "2009-12-31T23:30:00.000Z"],
    ["2008-02-29", "ymd", "2008-02-29T00:00:00.000Z"],
  ] as const)("%s read as %s is %s", (cell, order, moment) => {
    expect(momentOf(cell, order)).toBe(moment)
  })

  it.each(["", "soon", "2009-02-29", "31/12/2009", "2009-13-01", "1.2.09", "2009-01-01 25:00"])(
    "%s is none in a file with months first",
    (cell) => {
      expect(() => momentOf(cell, "mdy")).toThrow(CellError)
    }
  )
})

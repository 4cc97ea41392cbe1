import { addMonths, monthsBefore } from "../months"

describe("months", () => {
  it.each([
    ["2010-01", -1, "2009-12"],
    ["2010-12", 1, "2011-01"],
    ["2010-05", -12, "2009-05"],
  ])("%s and %i is %s", (month, count, other) => {
    expect(addMonths(month, count)).toBe(other)
  })

  it("are compared with as many just before", () => {
    expect(monthsBefore({ from: "2010-02", to: "2010-02" })).toEqual({
      from: "2010-01",
      to: "2010-01",
    })
    expect(monthsBefore({ from: "2011-01", to: "2011-06" })).toEqual({
      from: "2010-07",
      to: "2010-12",
    })
    expect(monthsBefore({ from: null, to: "2010-02" })).toBeNull()
  })
})

import fc from "fast-check"
import { parseRows, parseText } from "../parse"

const read = (text: string) => parseText(text).map(({ sku, quantity }) => [sku, quantity])

describe("parseText", () => {
  it.each([
    ["A-1 12", [["A-1", 12]]],
    ["A-1\t12", [["A-1", 12]]],
    ["A-1;12", [["A-1", 12]]],
    ["A-1,12", [["A-1", 12]]],
    ["A-1, 12\nB-2 ,3", [["A-1", 12], ["B-2", 3]]], // prettier-ignore
    ["  A-1   12  ", [["A-1", 12]]],
    ["A 1 12", [["A 1", 12]]],
    ["A,1;12", [["A,1", 12]]],
    ['"A-1";"12"', [["A-1", 12]]],
    ["A-1", [["A-1", 1]]],
    ["A-1 12 x", [["A-1 12", null]]],
    ["A-1 12x", [["A-1", 12]]],
    ["A-1;12.0", [["A-1", 12]]],
    ["A-1;1.5", [["A-1", null]]],
    ["A-1;-3", [["A-1", null]]],
    ["A-1;0", [["A-1", null]]],
    ["A-1;many", [["A-1", null]]],
    [";12", [[null, 12]]],
    ["SKU;Quantity\nA-1;2", [["A-1", 2]]],
    ["Artikel\tMenge\nA-1\t2", [["A-1", 2]]],
    ["A-1;2;a comment", [["A-1", 2]]],
    ["\r\nA-1 1\r\n\r\nB-2 2\r\n", [["A-1", 1], ["B-2", 2]]], // prettier-ignore
    ["", []],
  ])("reads %j", (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it("counts lines as the person who pasted them does", () => {
    expect(parseText("\nSKU,Qty\nA 1\n\nB 2").map(({ row }) => row)).toEqual([3, 5])
  })

  it("reads whatever is pasted, and reads back what it would write", () => {
    fc.assert(fc.property(fc.string(), (text) => parseText(text).every(({ row }) => row > 0)))
    const sku = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,20}[0-9]$/)
    const line = fc.record({
      sku,
      quantity: fc.integer({ min: 1, max: 9999 }),
      separator: fc.constantFrom(" ", "\t", ",", ";", " ; "),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.map((one) => `${one.sku}${one.separator}${one.quantity}`).join("\n")
        expect(read(text)).toEqual(lines.map((one) => [one.sku, one.quantity]))
      })
    )
  })
})

describe("parseRows", () => {
  it("finds the columns by their headings, in any place", () => {
    const rows = [["Name", "Qty", "SKU"], ["Cup", "12", "A-1"], ["", "", ""], ["Jug", "x", "B-2"]] // prettier-ignore
    expect(parseRows(rows)).toEqual([
      { row: 2, text: "Cup 12 A-1", sku: "A-1", quantity: 12 },
      { row: 4, text: "Jug x B-2", sku: "B-2", quantity: null },
    ])
  })

  it("takes the first two columns without headings", () => {
    expect(parseRows([["A-1", "12", "rest"]])).toMatchObject([{ sku: "A-1", quantity: 12 }])
  })
})

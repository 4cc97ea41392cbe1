import fc from "fast-check"
import {
  changePad,
  emptyPad,
  filledRows,
  parsePasted,
  type Pad,
  type PadChange,
} from "../quick-order-pad"

const typed = (id: number, field: "sku" | "quantity", value: string): PadChange => ({
  type: "typed",
  id,
  field,
  value,
})
const after = (...changes: PadChange[]): Pad => changes.reduce(changePad, emptyPad())
const content = (pad: Pad) => filledRows(pad).map(({ sku, quantity }) => `${sku} ${quantity}`)

describe("parsePasted", () => {
  it.each([
    ["ABC-1 12", "ABC-1", "12"],
    ["ABC-1\t12", "ABC-1", "12"],
    ["ABC-1;12", "ABC-1", "12"],
    ["ABC-1, 1.200", "ABC-1", "1200"],
    ["ABC-1\tOlive oil 5 l\t24", "ABC-1", "24"],
    ["ABC-1", "ABC-1", "1"],
    ["4006381333931 6", "4006381333931", "6"],
  ])("reads %j", (line, sku, quantity) => {
    expect(parsePasted(line)).toEqual([{ sku, quantity }])
  })

  it("leaves out empty lines", () => {
    expect(parsePasted("A 1\r\n\r\n  \nB 2")).toHaveLength(2)
  })
})

describe("changePad", () => {
  it("fills rows and counts a missing quantity as one", () => {
    const pad = after(typed(0, "sku", " A-1 "), typed(1, "sku", "B-2"), typed(1, "quantity", "6"))
    expect(content(pad)).toEqual(["A-1 1", "B-2 6"])
  })

  it("puts what was pasted after what is there and keeps one empty row at the end", () => {
    const pad = after(typed(0, "sku", "A"), { type: "pasted", id: 1, text: "B 2\nC 3" })
    expect(content(pad)).toEqual(["A 1", "B 2", "C 3"])
    expect(pad.rows.at(-1)).toMatchObject({ sku: "", quantity: "" })
  })

  it("removes a row, and gives everything back by undo", () => {
    const full = after({ type: "pasted", id: 0, text: "A 1\nB 2" })
    const id = full.rows[0]?.id ?? -1
    const removed = changePad(full, { type: "removed", id })
    expect(content(removed)).toEqual(["B 2"])
    expect(content(changePad(removed, { type: "undone" }))).toEqual(["A 1", "B 2"])
    expect(content(changePad(changePad(full, { type: "cleared" }), { type: "undone" }))).toEqual([
      "A 1",
      "B 2",
    ])
  })

  it("never gives two rows the same id", () => {
    const change = fc.oneof(
      fc.record({ type: fc.constantFrom("added" as const, "cleared" as const) }),
      fc.record({ type: fc.constant("undone" as const) }),
      fc.record({ type: fc.constant("removed" as const), id: fc.nat(8) }),
      fc.record({
        type: fc.constant("pasted" as const),
        id: fc.nat(8),
        text: fc.constantFrom("A 1", "A 1\nB 2", ""),
      })
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const ids = after(...changes).rows.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
  })
})

import { changePad, emptyPad, filledRows } from "../quick-order-pad"
import { firstPrices, formerPrice, isKeptKey, keptKey, NOTHING_KEPT, readKept } from "../kept-lines"

describe("kept lines", () => {
  it("come back as they were", () => {
    const lines = {
      rows: [{ sku: "A", quantity: "2" }],
      prices: { "2 A": 990 },
      pending: { key: "k", rows: [{ sku: "A", quantity: 2 }] },
    }
    expect(readKept(JSON.stringify(lines))).toEqual(lines)
  })

  it.each([null, "", "{", "[]", '{"rows":[{"sku":1}]}', '{"rows":"x","prices":{},"pending":null}'])(
    "are none when %j is what was kept",
    (text) => expect(readKept(text)).toEqual(NOTHING_KEPT)
  )

  it("belong to one account", () => {
    expect(keptKey("cus_1:comp_1")).not.toBe(keptKey("cus_1:comp_2"))
    expect([isKeptKey(keptKey("x")), isKeptKey("theme")]).toEqual([true, false])
  })

  it("remember what one cost when it was first seen, per quantity", () => {
    const row = { sku: "A", quantity: 2 }
    const first = firstPrices([row], [{ unit_price: 990 }], {})
    expect(formerPrice(row, { unit_price: 990 }, first)).toBeNull()
    expect(formerPrice(row, { unit_price: 900 }, first)).toBe(990)
    expect(firstPrices([row], [{ unit_price: 900 }], first)).toEqual(first)
    expect(formerPrice({ ...row, quantity: 3 }, { unit_price: 800 }, first)).toBeNull()
    expect(formerPrice(row, { unit_price: null }, first)).toBeNull()
    expect(firstPrices([], [], first)).toEqual({})
  })
})

describe("the pad of an earlier visit", () => {
  const rows = [
    { sku: "A", quantity: "2" },
    { sku: "A", quantity: "2" },
    { sku: "B", quantity: "" },
  ]
  const pad = changePad(emptyPad(), { type: "restored", rows })

  it("has its rows first, room for more, and nothing to take back", () => {
    expect(pad.rows.map(({ sku }) => sku)).toEqual(["A", "A", "B", "", ""])
    expect(new Set(pad.rows.map(({ id }) => id)).size).toBe(5)
    expect(changePad(pad, { type: "undone" })).toBe(pad)
  })

  it("keeps what was typed before it was restored", () => {
    const typed = changePad(emptyPad(), { type: "typed", id: 0, field: "sku", value: "C" })
    const both = changePad(typed, { type: "restored", rows })
    expect(filledRows(both).map(({ sku }) => sku)).toEqual(["A", "A", "B", "C"])
  })

  it("loses one row for each line that went into the cart, and undo brings none back", () => {
    const left = changePad(pad, { type: "ordered", rows: [{ sku: "A", quantity: 2 }] })
    expect(filledRows(left).map(({ sku }) => sku)).toEqual(["A", "B"])
    expect(changePad(left, { type: "undone" })).toBe(left)
    const none = changePad(left, { type: "ordered", rows: [{ sku: "A", quantity: 3 }] })
    expect(filledRows(none)).toHaveLength(2)
  })
})

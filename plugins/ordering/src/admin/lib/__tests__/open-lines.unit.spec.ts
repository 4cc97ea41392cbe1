import { openLines, quantitiesOf } from "../open-lines"

const line = (id: string, quantity: number, accepted: number | null, shipped: number) => ({
  id,
  order_line_id: `oli_${id}`,
  product_id: null,
  product_handle: null,
  variant_id: null,
  sku: id.toUpperCase(),
  title: id,
  thumbnail: null,
  quantity,
  accepted_quantity: accepted,
  shipped_quantity: shipped,
  returned_quantity: 0,
  unit_price: 100,
  subtotal: 100 * quantity,
  tax: 0,
  promised_on: null,
  reject_reason: null,
  price_source: null,
})

const ORDER = {
  lines: [line("a", 12, 12, 5), line("b", 10, 4, 0), line("c", 6, 0, 0), line("d", 3, 3, 3)],
}

describe("what is still to be shipped", () => {
  it("is what was accepted less what has left, and no line without any", () => {
    expect(openLines(ORDER).map(({ id, open }) => [id, open])).toEqual([
      ["a", 7],
      ["b", 4],
    ])
  })

  it("goes as a whole unless something else was typed", () => {
    expect(quantitiesOf(openLines(ORDER), {})).toEqual([
      { line_id: "a", quantity: 7 },
      { line_id: "b", quantity: 4 },
    ])
    expect(quantitiesOf(openLines(ORDER), { a: "0", b: "3" })).toEqual([
      { line_id: "b", quantity: 3 },
    ])
  })

  it.each<Record<string, string>>([
    { a: "8" },
    { a: "x" },
    { a: "" },
    { a: "-1" },
    { a: "0", b: "0" },
  ])("is not sent as %p", (typed) => expect(quantitiesOf(openLines(ORDER), typed)).toBeNull())
})

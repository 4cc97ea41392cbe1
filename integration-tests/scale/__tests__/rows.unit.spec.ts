import { dealRows, type RowText } from "../rows"

const id = (prefix: string, place: number) => `${prefix}_${String(place).padStart(26, "0")}`

const row = (table: string, fields: object): RowText => ({ table, text: JSON.stringify(fields) })

const group = (place: number, po: string) =>
  row("order_group", { id: id("ogrp", place), po_number: po })

const order = (place: number) =>
  row("seller_order", { id: id("sord", place), group_id: id("ogrp", place) })

it("deals out what hangs on an order directly, by others, in JSON and in rows without an id", () => {
  const first = [
    group(1, "PO-A"),
    order(1),
    row("shipment", { id: id("shp", 1), seller_order_id: id("sord", 1) }),
    row("audit_entry", { id: id("aud", 1), after: { shipments: [id("shp", 1)] } }),
    row("link", { cart_id: id("cart", 9), shipment_id: id("shp", 1) }),
  ]
  const second = [group(2, "PO-B"), order(2)]
  const mixed = [first[3], second[1], first[0], first[4], second[0], first[2], first[1]]
  const dealt = dealRows(mixed, ["PO-A", "PO-B"])
  expect(dealt.map((rows) => new Set(rows))).toEqual([new Set(first), new Set(second)])
})

it("refuses a table whose rows name no order: what it is for has to be said", () => {
  const stray = row("new_table", { id: id("new", 1), seller_id: id("comp", 1) })
  expect(() => dealRows([group(1, "PO-A"), stray], ["PO-A"])).toThrow(/new_table/)
})

it("refuses a row of two orders", () => {
  const both = row("statement", { id: id("stm", 1), orders: [id("sord", 1), id("sord", 2)] })
  const rows = [group(1, "PO-A"), order(1), group(2, "PO-B"), order(2), both]
  expect(() => dealRows(rows, ["PO-A", "PO-B"])).toThrow(/two orders/)
})

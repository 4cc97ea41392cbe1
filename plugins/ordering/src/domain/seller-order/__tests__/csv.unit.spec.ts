import type { OrderCardDto } from "../../../http/orders"
import { CSV_HEADER, csvRow } from "../csv"

const card: OrderCardDto = {
  id: "sord_1",
  display_id: 12,
  group_id: "ogrp_1",
  order_id: "order_1",
  state: "accepted",
  seller: { id: "c1", name: "Maker", handle: "maker" },
  buyer: { id: "c2", name: "Shop", handle: "shop" },
  po_number: "PO-1",
  opening: true,
  currency_code: "jpy",
  amounts: { goods: 1000, shipping: 0, discount: 0, tax: 100, total: 1100 },
  line_count: 2,
  unit_count: 30,
  ship_to_country: "jp",
  ship_to_postal_code: "100",
  placed_at: "2027-03-01T00:00:00.000Z",
  accept_by: "2027-03-04T00:00:00.000Z",
  expected_ship_on: null,
  accepted_at: null,
  shipped_at: null,
  delivered_at: null,
  completed_at: null,
  late: false,
}

describe("a row of the export", () => {
  const cell = (name: (typeof CSV_HEADER)[number]) => csvRow(card)[CSV_HEADER.indexOf(name)]

  it("has a cell for every column", () => {
    expect(csvRow(card)).toHaveLength(CSV_HEADER.length)
  })

  it("writes amounts in major units of their currency", () => {
    expect(cell("total")).toBe("1100")
    const euro = csvRow({ ...card, currency_code: "eur" })
    expect(euro[CSV_HEADER.indexOf("total")]).toBe("11.00")
  })
})

import { toDecimal } from "@wholesale/core"
import type { OrderCardDto } from "../../http/orders"

/** The columns of an order export. */
export const CSV_HEADER = [
  "order",
  "placed_at",
  "state",
  "seller",
  "buyer",
  "po_number",
  "currency",
  "goods",
  "discount",
  "shipping",
  "tax",
  "total",
  "lines",
  "units",
  "country",
  "postal_code",
  "opening",
  "expected_ship_on",
  "accepted_at",
  "shipped_at",
  "delivered_at",
  "completed_at",
  "late",
] as const

/** One order as a row of the export; amounts in major units, times in UTC. */
export const csvRow = (order: OrderCardDto): string[] => {
  const { amounts, currency_code: currency } = order
  const money = (minor: number) => toDecimal(BigInt(minor), currency)
  return [
    String(order.display_id),
    order.placed_at,
    order.state,
    order.seller.name,
    order.buyer.name,
    order.po_number ?? "",
    currency.toUpperCase(),
    money(amounts.goods),
    money(amounts.discount),
    money(amounts.shipping),
    money(amounts.tax),
    money(amounts.total),
    String(order.line_count),
    String(order.unit_count),
    order.ship_to_country.toUpperCase(),
    order.ship_to_postal_code ?? "",
    order.opening ? "yes" : "no",
    order.expected_ship_on ?? "",
    order.accepted_at ?? "",
    order.shipped_at ?? "",
    order.delivered_at ?? "",
    order.completed_at ?? "",
    order.late ? "yes" : "no",
  ]
}

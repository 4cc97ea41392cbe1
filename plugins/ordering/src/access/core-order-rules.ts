import type { CoreRule, NarrowingCall, Principal } from "@wholesale/core"
import { runQuery } from "@wholesale/core"

/** More orders than any list of the stock page can reach. */
const NEWEST = 5000

const sellerOf = ({ principal }: NarrowingCall<Principal>): string =>
  principal.kind === "company" ? principal.company.id : ""

/** Medusa's ids of the newest orders that a company received. */
const ownOrderIds = async (call: NarrowingCall<Principal>) => {
  const rows = await runQuery<{ order_id: string }>(
    call.scope,
    `select order_id from seller_order where seller_id = ? and deleted_at is null
     order by placed_at desc limit ?`,
    [sellerOf(call), NEWEST]
  )
  return rows.map(({ order_id }) => order_id)
}

const ownsOrder = async (call: NarrowingCall<Principal>) => {
  const rows = await runQuery<{ order_id: string }>(
    call.scope,
    "select order_id from seller_order where seller_id = ? and order_id = ? and deleted_at is null",
    [sellerOf(call), call.params.id]
  )
  return rows.length > 0
}

const TOTALS = [
  "total",
  "subtotal",
  "tax_total",
  "discount_total",
  "discount_subtotal",
  "discount_tax_total",
  "original_total",
  "original_subtotal",
  "original_tax_total",
  "item_total",
  "item_subtotal",
  "item_tax_total",
  "item_discount_total",
  "original_item_total",
  "original_item_subtotal",
  "original_item_tax_total",
  "shipping_total",
  "shipping_subtotal",
  "shipping_tax_total",
  "shipping_discount_total",
  "original_shipping_total",
  "original_shipping_subtotal",
  "original_shipping_tax_total",
  "gift_card_total",
  "gift_card_tax_total",
  "credit_line_total",
  "credit_line_subtotal",
  "credit_line_tax_total",
  "refundable_total",
] as const

const LIST_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "status",
  "created_at",
  "updated_at",
  "currency_code",
  "payment_status",
  "fulfillment_status",
  "version",
  "summary",
  ...TOTALS,
] as const

/** Fields of one order; the buyer's person and its other orders stay out. */
const DETAIL_FIELDS = [
  ...LIST_FIELDS,
  "canceled_at",
  "shipping_address",
  "billing_address",
  "items",
  "items.tax_lines",
  "items.adjustments",
  "items.detail",
  "shipping_methods",
  "shipping_methods.tax_lines",
  "shipping_methods.adjustments",
  "credit_lines",
  "fulfillments",
  "fulfillments.items",
  "fulfillments.labels",
] as const

const read = { method: "GET", permission: "orders.read" } as const

/**
 * Medusa's own order pages for a manufacturer's staff: its own orders, to look at. Whatever changes
 * an order goes through our endpoints, which know acceptance, shipments and documents.
 */
export const coreOrderRules: readonly CoreRule[] = [
  {
    ...read,
    path: "/admin/orders",
    fields: LIST_FIELDS,
    narrow: { kind: "filter", filter: async (call) => ({ id: await ownOrderIds(call) }) },
  },
  {
    ...read,
    path: "/admin/orders/:id",
    fields: DETAIL_FIELDS,
    narrow: { kind: "own", owns: ownsOrder },
  },
  { ...read, path: "/admin/orders/:id/preview", narrow: { kind: "own", owns: ownsOrder } },
  { ...read, path: "/admin/orders/:id/changes", narrow: { kind: "own", owns: ownsOrder } },
]

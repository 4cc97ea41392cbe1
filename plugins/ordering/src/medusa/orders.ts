import { sql, type TransactionContext } from "@wholesale/core"
import type { Destination } from "../domain/quote/facts"
import { insertRows } from "./insert-rows"
import { insertOrderLines } from "./order-lines"
import { decimalOf, stamp, type NewOrder, type OrderFrame } from "./order-rows"
import { insertOrderShipping } from "./order-shipping"
import { rawValue, rowId } from "./row-ids"

/** Takes as many of Medusa's running order numbers as there are orders. */
export const nextDisplayIds = async (tx: TransactionContext, count: number): Promise<number[]> => {
  const rows = await sql<{ id: string }>(
    tx,
    "select nextval('order_display_id_seq') as id from generate_series(1, ?)",
    [count]
  )
  return rows.map(({ id }) => Number(id))
}

const times = { created_at: "timestamptz", updated_at: "timestamptz" } as const

const ORDER = {
  id: "text",
  display_id: "integer",
  region_id: "text",
  customer_id: "text",
  version: "integer",
  sales_channel_id: "text",
  is_draft_order: "boolean",
  email: "text",
  currency_code: "text",
  shipping_address_id: "text",
  billing_address_id: "text",
  no_notification: "boolean",
  metadata: "jsonb",
  ...times,
} as const

/**
 * Writes orders with their addresses, lines, tax lines, adjustments, shipping and summary as
 * Medusa's order module writes them for the same input, and their links to the cart and its
 * promotions. A constant number of statements.
 */
export const insertOrders = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
): Promise<void> => {
  const addressed = orders.map((order) => ({
    ...order,
    shipping_address_id: rowId("ordaddr"),
    billing_address_id: rowId("ordaddr"),
  }))
  await insertAddresses(tx, frame, addressed)
  await insertRows(
    tx,
    "order",
    ORDER,
    addressed.map((order) => ({
      id: order.id,
      display_id: order.display_id,
      region_id: frame.region_id,
      customer_id: frame.customer_id,
      version: 1,
      sales_channel_id: frame.sales_channel_id,
      is_draft_order: false,
      email: frame.email,
      currency_code: frame.currency_code,
      shipping_address_id: order.shipping_address_id,
      billing_address_id: order.billing_address_id,
      no_notification: false,
      metadata: { ...frame.metadata, seller_id: order.part.seller.id },
      ...stamp(frame),
    }))
  )
  await insertOrderLines(tx, frame, orders)
  await insertOrderShipping(tx, frame, orders)
  await insertSummaries(tx, frame, orders)
  await insertLinks(tx, frame, orders)
}

type Addressed = NewOrder & { shipping_address_id: string; billing_address_id: string }

const ADDRESS = {
  id: "text",
  company: "text",
  first_name: "text",
  last_name: "text",
  address_1: "text",
  address_2: "text",
  city: "text",
  country_code: "text",
  province: "text",
  postal_code: "text",
  phone: "text",
  ...times,
} as const

const insertAddresses = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly Addressed[]
) => {
  const row = (id: string, address: Destination) => ({
    id,
    company: address.company,
    first_name: address.first_name,
    last_name: address.last_name,
    address_1: address.address_1,
    address_2: address.address_2,
    city: address.city,
    country_code: address.country_code,
    province: address.province,
    postal_code: address.postal_code,
    phone: address.phone,
    ...stamp(frame),
  })
  await insertRows(
    tx,
    "order_address",
    ADDRESS,
    orders.flatMap((order) => [
      row(order.shipping_address_id, frame.shipping_address),
      row(order.billing_address_id, frame.billing_address),
    ])
  )
}

/** The amounts that Medusa keeps per version of an order; nothing is paid yet. */
const insertSummaries = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
) => {
  const zero = ["paid_total", "refunded_total", "credit_line_total", "transaction_total"]
  const full = [
    "accounting_total",
    "pending_difference",
    "current_order_total",
    "original_order_total",
  ]
  await insertRows(
    tx,
    "order_summary",
    { id: "text", order_id: "text", version: "integer", totals: "jsonb", ...times },
    orders.map(({ id, part }) => {
      const { amount, raw } = decimalOf(part.totals.total, frame.currency_code)
      return {
        id: rowId("ordsum"),
        order_id: id,
        version: 1,
        totals: Object.fromEntries([
          ...zero.flatMap((name) => [
            [name, 0],
            [`raw_${name}`, rawValue("0")],
          ]),
          ...full.flatMap((name) => [
            [name, Number(amount)],
            [`raw_${name}`, raw],
          ]),
        ]),
        ...stamp(frame),
      }
    })
  )
}

const insertLinks = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
) => {
  await insertRows(
    tx,
    "order_cart",
    { id: "text", order_id: "text", cart_id: "text", ...times },
    orders.map(({ id }) => ({
      id: rowId("ordercart"),
      order_id: id,
      cart_id: frame.cart_id,
      ...stamp(frame),
    }))
  )
  const promotions = orders.flatMap(({ id, lines }) => {
    const ids = lines.flatMap(({ line }) =>
      line.discounts.flatMap(({ promotion_id }) => promotion_id ?? [])
    )
    return [...new Set(ids)].map((promotion_id) => ({
      id: rowId("orderpromo"),
      order_id: id,
      promotion_id,
      ...stamp(frame),
    }))
  })
  await insertRows(
    tx,
    "order_promotion",
    { id: "text", order_id: "text", promotion_id: "text", ...times },
    promotions
  )
}

import { enqueue, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Destination } from "../../../domain/quote/facts"
import type { QuotedPart, Totals } from "../../../domain/quote/types"
import { insertRows } from "../../../medusa/insert-rows"
import type { OrderLine } from "../../../medusa/order-rows"

/** Topic of the message that every placed seller order leaves, with `seller_order_id`. */
export const ORDER_PLACED_TOPIC = "seller-order.placed"

/** Topic of the message that every checkout leaves, with `group_id`. */
export const GROUP_PLACED_TOPIC = "order-group.placed"

/** When a line will leave, as it was booked. */
export type LinePromiseDate = { ship_on: string; basis: string }

/** One seller's part, with the Medusa order that was written for it. */
export type PlacedPart = {
  id: string
  order_id: string
  display_id: number
  part: QuotedPart
  lines: OrderLine[]
  /** By order line. */
  promises: ReadonlyMap<string, LinePromiseDate>
}

export type Placement = {
  group: {
    id: string
    cart_id: string
    buyer_id: string
    member_id: string
    customer_id: string
    po_number: string | null
    currency_code: string
    ship_to: Destination
    funding_key: string
    verified_vat: string | null
    totals: Totals
  }
  orders: PlacedPart[]
  by: By
  now: Date
}

const HOUR = 3_600_000

/**
 * Writes our side of a checkout: the group, its seller orders with their lines and first line of
 * history, the audit entry, and the messages that everything after the placement follows from.
 */
export const placeOrders = async (tx: TransactionContext, placement: Placement): Promise<void> => {
  await insertGroup(tx, placement)
  await insertSellerOrders(tx, placement)
  await insertLines(tx, placement)
  await insertHistory(tx, placement)
  const { group, orders, by } = placement
  await recordAudit(tx, {
    by,
    action: "order_group.placed",
    subject_type: "order_group",
    subject_id: group.id,
    after: { total: String(group.totals.total), currency_code: group.currency_code },
  })
  await enqueue(tx, {
    topic: GROUP_PLACED_TOPIC,
    key: group.id,
    payload: { group_id: group.id },
  })
  for (const { id } of orders) {
    await enqueue(tx, { topic: ORDER_PLACED_TOPIC, key: id, payload: { seller_order_id: id } })
  }
}

const amounts = {
  goods_amount: "bigint",
  discount_amount: "bigint",
  shipping_amount: "bigint",
  tax_amount: "bigint",
  total_amount: "bigint",
} as const

const times = { created_at: "timestamptz", updated_at: "timestamptz" } as const

const amountsOf = ({ goods, discount, shipping, tax, total }: Totals) => ({
  goods_amount: String(goods),
  discount_amount: String(discount),
  shipping_amount: String(shipping),
  tax_amount: String(tax),
  total_amount: String(total),
})

const insertGroup = async (tx: TransactionContext, { group, now }: Placement) => {
  await sql(
    tx,
    `insert into order_group (id, cart_id, buyer_id, member_id, customer_id, po_number,
       currency_code, location_id, ship_to, funding_key, goods_amount, discount_amount,
       shipping_amount, tax_amount, total_amount, placed_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      group.id,
      group.cart_id,
      group.buyer_id,
      group.member_id,
      group.customer_id,
      group.po_number,
      group.currency_code,
      group.ship_to.location_id,
      JSON.stringify(group.ship_to),
      group.funding_key,
      ...Object.values(amountsOf(group.totals)),
      now,
      now,
      now,
    ]
  )
}

const SELLER_ORDER = {
  id: "text",
  group_id: "text",
  order_id: "text",
  display_id: "integer",
  seller_id: "text",
  buyer_id: "text",
  state: "text",
  opening: "boolean",
  currency_code: "text",
  ...amounts,
  tax_reason: "text",
  buyer_tax_id: "text",
  shipping_option_id: "text",
  shipping_name: "text",
  po_number: "text",
  ship_to_country: "text",
  ship_to_postal_code: "text",
  note: "text",
  accept_by: "timestamptz",
  expected_ship_on: "text",
  placed_at: "timestamptz",
  ...times,
} as const

const insertSellerOrders = async (tx: TransactionContext, { group, orders, now }: Placement) => {
  await insertRows(
    tx,
    "seller_order",
    SELLER_ORDER,
    orders.map(({ part, promises, ...order }) => ({
      id: order.id,
      group_id: group.id,
      order_id: order.order_id,
      display_id: order.display_id,
      seller_id: part.seller.id,
      buyer_id: group.buyer_id,
      state: "pending_acceptance",
      opening: part.seller.opening,
      currency_code: group.currency_code,
      ...amountsOf(part.totals),
      tax_reason: part.treatment.reason,
      buyer_tax_id: group.verified_vat,
      shipping_option_id: part.shipping?.id ?? null,
      shipping_name: part.shipping?.name ?? null,
      po_number: group.po_number,
      ship_to_country: group.ship_to.country_code,
      ship_to_postal_code: group.ship_to.postal_code,
      note: part.seller.note,
      accept_by: new Date(now.getTime() + part.seller.acceptance_hours * HOUR),
      expected_ship_on: lastDay(promises),
      placed_at: now,
      created_at: now,
      updated_at: now,
    }))
  )
}

const lastDay = (promises: PlacedPart["promises"]) =>
  [...promises.values()]
    .map(({ ship_on }) => ship_on)
    .sort()
    .at(-1) ?? null

const insertLines = async (tx: TransactionContext, { orders, now }: Placement) => {
  await insertRows(
    tx,
    "seller_order_line",
    {
      id: "text",
      seller_order_id: "text",
      order_line_id: "text",
      position: "integer",
      product_id: "text",
      variant_id: "text",
      sku: "text",
      title: "text",
      variant_title: "text",
      thumbnail: "text",
      quantity: "integer",
      unit_price: "bigint",
      subtotal: "bigint",
      discount: "bigint",
      tax: "bigint",
      tax_rate: "numeric",
      price_explanation: "jsonb",
      promised_on: "text",
      promise_basis: "text",
      ...times,
    },
    orders.flatMap((order) =>
      order.lines.map((orderLine, position) => ({
        ...lineRow(orderLine, order.promises.get(orderLine.id)),
        seller_order_id: order.id,
        position,
        created_at: now,
        updated_at: now,
      }))
    )
  )
}

const lineRow = ({ id, line }: OrderLine, promise: LinePromiseDate | undefined) => ({
  id: generateEntityId(undefined, "sol"),
  order_line_id: id,
  product_id: line.product_id,
  variant_id: line.variant_id,
  sku: line.sku,
  title: line.title,
  variant_title: line.variant_title,
  thumbnail: line.thumbnail,
  quantity: line.quantity,
  unit_price: String(line.price?.amount ?? 0n),
  subtotal: String(line.subtotal),
  discount: String(line.discount),
  tax: String(line.tax),
  tax_rate: line.tax_rate.rate,
  price_explanation: {
    source: line.price?.source ?? null,
    target: line.price?.target ?? null,
    min_quantity: line.price?.min_quantity ?? null,
    price_id: line.price?.price_id ?? null,
  },
  promised_on: promise?.ship_on ?? null,
  promise_basis: promise?.basis ?? null,
})

const insertHistory = async (tx: TransactionContext, { orders, by, now }: Placement) => {
  await insertRows(
    tx,
    "seller_order_history",
    {
      id: "text",
      seller_order_id: "text",
      to: "text",
      actor_type: "text",
      actor_id: "text",
      at: "timestamptz",
      ...times,
    },
    orders.map(({ id }) => ({
      id: generateEntityId(undefined, "sohist"),
      seller_order_id: id,
      to: "pending_acceptance",
      actor_type: by.actor_type,
      actor_id: by.actor_id,
      at: now,
      created_at: now,
      updated_at: now,
    }))
  )
}

import { generateEntityId } from "@medusajs/framework/utils"
import { assertTransition, enqueue, sql, type By, type TransactionContext } from "@wholesale/core"
import { planShipment, type ShippedPart } from "../../../domain/seller-order/shipping"
import { SELLER_ORDER_MACHINE } from "../../../domain/seller-order/states"
import { changeState, follow } from "./change-state"
import { linesOf, lockOrder, type LineRow, type OrderRow, type Side } from "./lock-order"
import { issueInvoice, issuePackingSlip } from "./order-documents"
import type { OrderFacts } from "./order-facts"
import { tellBuyer } from "./tell-parties"

/** Topic of the message that makes a shipment known to its carrier. */
export const REGISTER_SHIPMENT_TOPIC = "shipment.created"

export type ShipInput = {
  order_id: string
  side: Side
  /** Empty: everything that is open. */
  parts: readonly ShippedPart[]
  carrier: string
  /** Null: the carrier makes one from the shipment's id, or there is none. */
  tracking_number: string | null
  tracking_url: string | null
  make_tracking_number: ((shipmentId: string) => string) | null
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * Ships some or all of an accepted order: shipment, packing slip, and with the last of it the
 * invoice.
 * @returns the shipment's id
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, SHIPMENT_EXCEEDS_ORDER, INVALID_INPUT
 */
export const shipOrder = async (tx: TransactionContext, input: ShipInput): Promise<string> => {
  const { facts, by, now } = input
  const order = await lockOrder(tx, input.order_id, input.side)
  const rows = await linesOf(tx, order.id)
  assertShippable(order)
  const plan = planShipment(
    rows.map((row) => ({ ...row, accepted_quantity: row.accepted_quantity ?? 0 })),
    input.parts
  )
  const shipment = await insertShipment(tx, { ...input, order, parts: plan.parts, return_id: null })
  await countShipped(tx, plan.parts, now)
  if (order.state === plan.state) {
    await follow(tx, order.id)
  } else {
    await changeState(tx, { order, to: plan.state, by, now })
  }
  await issuePackingSlip(tx, {
    order,
    facts,
    now,
    shipment: { ...shipment, parts: withLines(plan.parts, rows) },
  })
  if (plan.state === "shipped") {
    await issueInvoice(tx, { order, facts, now, kind: "invoice" })
  }
  const { tracking_number, tracking_url } = shipment
  await tellBuyer(tx, {
    type: `order.${plan.state}`,
    order,
    facts,
    more: { tracking_number, tracking_url },
  })
  return shipment.id
}

const countShipped = async (tx: TransactionContext, parts: readonly ShippedPart[], now: Date) => {
  await sql(
    tx,
    `update seller_order_line line set shipped_quantity = shipped_quantity + row.quantity,
       updated_at = ?
     from jsonb_to_recordset(?::jsonb) as row(line_id text, quantity integer)
     where line.id = row.line_id`,
    [now, JSON.stringify(parts)]
  )
}

const assertShippable = (order: OrderRow) => {
  if (order.state !== "partially_shipped") {
    assertTransition(SELLER_ORDER_MACHINE, order.state, "shipped", `Order ${order.display_id}`)
  }
}

const withLines = (parts: readonly ShippedPart[], rows: readonly LineRow[]) =>
  parts.flatMap(({ line_id: id, quantity }) =>
    rows.filter((row) => row.id === id).map((line) => ({ line, quantity }))
  )

export type NewShipment = Pick<
  ShipInput,
  "carrier" | "tracking_number" | "tracking_url" | "make_tracking_number" | "by" | "now"
> & { order: OrderRow; parts: readonly ShippedPart[]; return_id: string | null }

/** Writes a shipment with its lines, and the message that makes it known to the carrier. */
export const insertShipment = async (tx: TransactionContext, shipment: NewShipment) => {
  const { order, parts, carrier, by, now } = shipment
  const id = generateEntityId(undefined, "shp")
  const number = await nextNumber(tx, order.id)
  const tracking = shipment.tracking_number ?? shipment.make_tracking_number?.(id) ?? null
  await sql(
    tx,
    `insert into shipment (id, seller_order_id, number, state, carrier, tracking_number,
       tracking_url, return_id, shipped_by, shipped_at)
     values (?, ?, ?, 'shipped', ?, ?, ?, ?, ?, ?)`,
    [
      id,
      order.id,
      number,
      carrier,
      tracking,
      shipment.tracking_url,
      shipment.return_id,
      by.actor_id,
      now,
    ]
  )
  await sql(
    tx,
    `insert into shipment_line (id, shipment_id, seller_order_line_id, quantity)
     select row.id, ?, row.line_id, row.quantity
     from jsonb_to_recordset(?::jsonb) as row(id text, line_id text, quantity integer)`,
    [
      id,
      JSON.stringify(parts.map((part) => ({ ...part, id: generateEntityId(undefined, "shpl") }))),
    ]
  )
  await enqueue(tx, { topic: REGISTER_SHIPMENT_TOPIC, key: id, payload: { shipment_id: id } })
  return { id, number, carrier, tracking_number: tracking, tracking_url: shipment.tracking_url }
}

/** The order is locked, so two shipments never get the same number. */
const nextNumber = async (tx: TransactionContext, orderId: string) => {
  const [{ next }] = await sql<{ next: number }>(
    tx,
    "select coalesce(max(number), 0) + 1 as next from shipment where seller_order_id = ?",
    [orderId]
  )
  return next
}

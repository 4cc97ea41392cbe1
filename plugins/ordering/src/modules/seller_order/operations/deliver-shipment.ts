import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import type { EVIDENCE_SOURCES } from "../../../http/orders"
import { changeState, follow } from "./change-state"
import { lockOrder, type OrderRow, type Side } from "./lock-order"
import type { OrderFacts } from "./order-facts"
import { tellBuyer } from "./tell-parties"

/** What is stated about a delivery, and by whom. */
export type DeliveryStatement = {
  source: (typeof EVIDENCE_SOURCES)[number]
  delivered_at: Date
  received_by: string | null
  note: string | null
  /** What the carrier sent, word for word. */
  raw: unknown
}

export type DeliverInput = {
  shipment_id: string
  side: Side
  statement: DeliveryStatement
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * Records that a shipment arrived, with the evidence; the order is delivered with the last one.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it was delivered before, INVALID_INPUT for a time
 *   in the future or before it was shipped
 */
export const deliverShipment = async (
  tx: TransactionContext,
  input: DeliverInput
): Promise<void> => {
  const { facts, by, now } = input
  const order = await lockOrder(tx, facts.order_id, input.side)
  const [shipment] = await sql<{ id: string; state: string; shipped_at: Date | string }>(
    tx,
    `select id, state, shipped_at from shipment
     where id = ? and seller_order_id = ? and deleted_at is null`,
    [input.shipment_id, order.id]
  )
  if (!shipment) {
    throw notFound("Shipment", input.shipment_id)
  }
  if (shipment.state === "delivered") {
    throw refuse("TRANSITION_NOT_ALLOWED", "This shipment has been delivered already", {
      from: "delivered",
      to: "delivered",
    })
  }
  const at = input.statement.delivered_at
  if (at > now || at < new Date(shipment.shipped_at)) {
    throw refuse("INVALID_INPUT", "The delivery lies between the shipment's departure and now")
  }
  await markDelivered(tx, shipment.id, input)
  if (order.state === "shipped" && (await allDelivered(tx, order.id))) {
    await changeState(tx, { order, to: "delivered", by, now })
    await tellBuyer(tx, { type: "order.delivered", order, facts })
    return
  }
  await follow(tx, order.id)
}

type Marking = Pick<DeliverInput, "statement" | "by" | "now">

/** Writes the evidence and the shipment's new state. */
export const markDelivered = async (
  tx: TransactionContext,
  shipmentId: string,
  { statement, by, now }: Marking
) => {
  const text = canonical({
    shipment_id: shipmentId,
    ...statement,
    delivered_at: statement.delivered_at.toISOString(),
    recorded_at: now.toISOString(),
    actor_type: by.actor_type,
    actor_id: by.actor_id,
  })
  await sql(
    tx,
    `insert into delivery_evidence (id, shipment_id, source, delivered_at, recorded_at,
       received_by, note, statement, sha256)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "devi"),
      shipmentId,
      statement.source,
      statement.delivered_at,
      now,
      statement.received_by,
      statement.note,
      text,
      createHash("sha256").update(text).digest("hex"),
    ]
  )
  await sql(
    tx,
    "update shipment set state = 'delivered', delivered_at = ?, updated_at = ? where id = ?",
    [statement.delivered_at, now, shipmentId]
  )
}

/** JSON with sorted keys, so that the same facts always give the same text. */
const canonical = (value: Record<string, unknown>) =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))))

const allDelivered = async (tx: TransactionContext, orderId: string) => {
  const [{ open }] = await sql<{ open: number }>(
    tx,
    `select count(*)::integer as open from shipment
     where seller_order_id = ? and state <> 'delivered' and return_id is null
       and deleted_at is null`,
    [orderId]
  )
  return open === 0
}

/** The ids of an order's shipments that have not arrived. */
export const openShipments = async (tx: TransactionContext, { id }: OrderRow) => {
  const rows = await sql<{ id: string }>(
    tx,
    `select id from shipment where seller_order_id = ? and state <> 'delivered'
       and return_id is null and deleted_at is null order by number`,
    [id]
  )
  return rows.map((row) => row.id)
}

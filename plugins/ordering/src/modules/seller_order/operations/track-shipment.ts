import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, refuse, sql, type TransactionContext } from "@wholesale/core"
import type { TRACKING_CODES } from "../../../http/orders"
import { lockOrder, type Side } from "./lock-order"

export type TrackedEvent = {
  code: (typeof TRACKING_CODES)[number]
  description: string | null
  place: string | null
  /** The carrier's key, or `seller`. */
  source: string
  external_id: string
  at: Date
}

/** Adds what a carrier says about a shipment; an event that is known already is not added again. */
export const addTrackingEvents = async (
  tx: TransactionContext,
  shipmentId: string,
  events: readonly TrackedEvent[]
): Promise<void> => {
  const rows = events.map((event) => ({ ...event, id: generateEntityId(undefined, "trk") }))
  await sql(
    tx,
    `insert into tracking_event (id, shipment_id, code, description, place, source, external_id, at)
     select row.id, ?, row.code, row.description, row.place, row.source, row.external_id, row.at
     from jsonb_to_recordset(?::jsonb) as row(id text, code text, description text, place text,
       source text, external_id text, at timestamptz)
     on conflict (shipment_id, external_id) where deleted_at is null do nothing`,
    [shipmentId, JSON.stringify(rows)]
  )
}

/**
 * Adds one event that the seller typed in.
 * @throws NOT_FOUND, INVALID_INPUT for a time in the future
 */
export const addSellerEvent = async (
  tx: TransactionContext,
  input: {
    shipment_id: string
    order_id: string
    side: Side
    event: Omit<TrackedEvent, "source" | "external_id">
    now: Date
  }
): Promise<void> => {
  const order = await lockOrder(tx, input.order_id, input.side)
  const [shipment] = await sql<{ id: string }>(
    tx,
    "select id from shipment where id = ? and seller_order_id = ? and deleted_at is null",
    [input.shipment_id, order.id]
  )
  if (!shipment) {
    throw notFound("Shipment", input.shipment_id)
  }
  if (input.event.at > input.now) {
    throw refuse("INVALID_INPUT", "An event can't lie in the future")
  }
  await addTrackingEvents(tx, shipment.id, [
    { ...input.event, source: "seller", external_id: generateEntityId(undefined, "hand") },
  ])
}

/** Remembers what a carrier calls a shipment and where it can be followed. */
export const setCarrierRef = async (
  tx: TransactionContext,
  shipmentId: string,
  { carrier_ref: ref, tracking_url: url }: { carrier_ref: string; tracking_url: string | null }
): Promise<void> => {
  await sql(
    tx,
    "update shipment set carrier_ref = ?, tracking_url = coalesce(tracking_url, ?) where id = ?",
    [ref, url, shipmentId]
  )
}

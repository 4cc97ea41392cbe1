import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, runQuery } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import {
  findCarrier,
  listCarriers,
  type CarriedShipment,
  type CarrierEvent,
} from "../carriers/carrier"
import { addTrackingEvents, setCarrierRef } from "../modules/seller_order/operations/track-shipment"
import { deliver } from "./move-goods"
import { sellerOrders } from "./seller-orders"

const PER_RUN = 500

type Row = {
  id: string
  carrier: string
  carrier_ref: string | null
  tracking_number: string | null
  shipped_at: Date | string
}

const COLUMNS = "id, carrier, carrier_ref, tracking_number, shipped_at"

const carried = ({ shipped_at, ...row }: Row): CarriedShipment => ({
  ...row,
  shipped_at: new Date(shipped_at),
})

/** Makes a shipment known to its carrier, if that wants to know. Bears repetition. */
export const registerShipment = async (container: MedusaContainer, id: string): Promise<void> => {
  const [row] = await runQuery<Row>(container, `select ${COLUMNS} from shipment where id = ?`, [id])
  const known =
    row && !row.carrier_ref ? await findCarrier(row.carrier)?.register?.(carried(row)) : null
  if (known) {
    await sellerOrders(container).inTransaction((tx) => setCarrierRef(tx, id, known))
  }
}

/** Asks the carriers about every shipment on its way; what arrived is delivered, with evidence. */
export const followCarriers = async (container: MedusaContainer): Promise<void> => {
  const telling = listCarriers().filter(({ events }) => events)
  const rows = await runQuery<Row>(
    container,
    `select ${COLUMNS} from shipment where state = 'shipped' and deleted_at is null
       and carrier = any(?) order by updated_at, id limit ?`,
    [telling.map(({ key }) => key), PER_RUN]
  )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const row of rows) {
    try {
      await followShipment(container, row)
    } catch (error) {
      logger.warn(`shipments.follow: shipment ${row.id}: ${String(error)}`)
    }
  }
}

const followShipment = async (container: MedusaContainer, row: Row) => {
  const events = (await findCarrier(row.carrier)?.events?.(carried(row), clock.now())) ?? []
  await sellerOrders(container).inTransaction((tx) =>
    addTrackingEvents(
      tx,
      row.id,
      events.map((event) => ({ ...event, source: row.carrier }))
    )
  )
  const delivered = events.find(({ code }) => code === "delivered")
  if (delivered) {
    await recordDelivery(container, row, delivered)
  }
}

const recordDelivery = async (container: MedusaContainer, row: Row, event: CarrierEvent) => {
  const shippedAt = new Date(row.shipped_at)
  await deliver(container, { as: "operator" }, SYSTEM, {
    shipment_id: row.id,
    statement: {
      source: "carrier",
      // Carriers round to minutes, which may put the delivery before a late recorded departure.
      delivered_at: event.at < shippedAt ? shippedAt : event.at,
      received_by: event.received_by ?? null,
      note: null,
      raw: event.raw,
    },
  })
}

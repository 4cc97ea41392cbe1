import type { Carrier, CarrierEvent } from "./carrier"

const HOUR = 3_600_000

/** What happens to every parcel, by hours after it left. */
const JOURNEY: readonly (Pick<CarrierEvent, "code" | "description" | "place"> & {
  hours: number
})[] = [
  { hours: 0, code: "registered", description: "Handed over to the carrier", place: "Depot" },
  { hours: 4, code: "in_transit", description: "Sorted", place: "Hub" },
  { hours: 20, code: "out_for_delivery", description: "Loaded for delivery", place: "Depot" },
  { hours: 24, code: "delivered", description: "Delivered", place: "Door" },
]

/**
 * A carrier that only pretends: every parcel takes the same day-long journey, told by the time that
 * has passed. For demos and tests; not there with SEED=none.
 */
export const localCarrier: Carrier = {
  key: "local",
  label: "Demo carrier",
  trackingNumber: (shipmentId) => `DEMO-${shipmentId.slice(-10).toUpperCase()}`,
  events: async (shipment, now) =>
    JOURNEY.map(({ hours, ...event }) => ({
      ...event,
      at: new Date(shipment.shipped_at.getTime() + hours * HOUR),
      external_id: event.code,
      received_by: event.code === "delivered" ? "Reception" : null,
      raw: { carrier: "local", tracking_number: shipment.tracking_number, status: event.code },
    })).filter(({ at }) => at <= now),
}

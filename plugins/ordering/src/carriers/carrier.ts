import { refuse } from "@wholesale/core"
import type { TRACKING_CODES } from "../http/orders"

/** A shipment as its carrier needs to know it. */
export type CarriedShipment = {
  id: string
  carrier_ref: string | null
  tracking_number: string | null
  shipped_at: Date
}

/** Something that a carrier says about a shipment. */
export type CarrierEvent = {
  code: (typeof TRACKING_CODES)[number]
  description: string | null
  place: string | null
  at: Date
  /** The same for the same event, however often it is asked for. */
  external_id: string
  /** Who signed, where the carrier says so. */
  received_by?: string | null
  /** What the carrier sent, kept as evidence. */
  raw: unknown
}

/** A way in which goods travel. */
export type Carrier = {
  key: string
  label: string
  /** Makes the tracking number; without it one has to be typed in, or there is none. */
  trackingNumber?: (shipmentId: string) => string
  /** Makes a shipment known to the carrier. Called at least once, so it has to bear repetition. */
  register?: (
    shipment: CarriedShipment
  ) => Promise<{ carrier_ref: string; tracking_url: string | null } | null>
  /** All that happened to a shipment until now, in any order. */
  events?: (shipment: CarriedShipment, now: Date) => Promise<CarrierEvent[]>
}

const carriers = new Map<string, Carrier>()

/** Adds a carrier; registering its key again replaces it. */
export const registerCarrier = (carrier: Carrier): void => {
  carriers.set(carrier.key, carrier)
}

/** Every carrier that a seller can choose. */
export const listCarriers = (): Carrier[] => [...carriers.values()]

/** The carrier of a key, if there (still) is one. */
export const findCarrier = (key: string): Carrier | undefined => carriers.get(key)

/** The carrier that a seller chose. @throws INVALID_INPUT with the known ones */
export const carrierOf = (key: string): Carrier => {
  const carrier = carriers.get(key)
  if (!carrier) {
    const known = [...carriers.keys()]
    throw refuse("INVALID_INPUT", `There is no carrier ${key}; known are ${known.join(", ")}`, {
      carriers: known,
    })
  }
  return carrier
}

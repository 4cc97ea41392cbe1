import EasyPostClient, { type ITracker, type ITrackingDetail } from "@easypost/api"
import type { Carrier, CarrierEvent } from "./carrier"

const CODES: Readonly<Record<string, CarrierEvent["code"]>> = {
  pre_transit: "registered",
  in_transit: "in_transit",
  out_for_delivery: "out_for_delivery",
  available_for_pickup: "out_for_delivery",
  delivered: "delivered",
  return_to_sender: "returned",
  failure: "failed",
  cancelled: "failed",
  error: "failed",
}

/**
 * Follows parcels of about a hundred carriers through EasyPost: the seller types in the tracking
 * number, EasyPost recognises the carrier. Creating a tracker twice gives the same tracker, so
 * registering bears repetition.
 * @see https://docs.easypost.com/docs/trackers
 */
export const easypostCarrier = ({ apiKey, url }: { apiKey: string; url?: string }): Carrier => {
  const client = new EasyPostClient(apiKey, url ? { baseUrl: `${url}/` } : {})
  return {
    key: "easypost",
    label: "Parcel service (EasyPost)",
    register: async ({ tracking_number: code }) => {
      if (!code) {
        return null
      }
      const tracker = await client.Tracker.create({ tracking_code: code })
      return { carrier_ref: tracker.id, tracking_url: tracker.public_url ?? null }
    },
    events: async ({ carrier_ref: ref }) =>
      ref ? eventsOf(await client.Tracker.retrieve(ref)) : [],
  }
}

/** A tracker's details as events; what EasyPost can't classify is left out. */
export const eventsOf = (
  tracker: Pick<ITracker, "id" | "signed_by" | "tracking_details">
): CarrierEvent[] =>
  tracker.tracking_details.flatMap((detail) => {
    const code = CODES[detail.status]
    return code ? [eventOf(tracker, detail, code)] : []
  })

const eventOf = (
  tracker: Pick<ITracker, "id" | "signed_by">,
  detail: ITrackingDetail,
  code: CarrierEvent["code"]
): CarrierEvent => ({
  code,
  description: detail.message || null,
  place:
    [detail.tracking_location?.city, detail.tracking_location?.country]
      .filter(Boolean)
      .join(", ") || null,
  at: new Date(detail.datetime),
  external_id: `${detail.datetime}:${detail.status}:${detail.message}`,
  received_by: code === "delivered" ? (tracker.signed_by ?? null) : null,
  raw: { tracker: tracker.id, signed_by: tracker.signed_by ?? null, detail },
})

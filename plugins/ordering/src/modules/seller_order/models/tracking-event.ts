import { model } from "@medusajs/framework/utils"
import { TRACKING_CODES } from "../../../http/orders"

/** Where a shipment was, as its carrier or its seller said; rows are only ever added. */
export const TrackingEvent = model
  .define("tracking_event", {
    id: model.id({ prefix: "trk" }).primaryKey(),
    shipment_id: model.text(),
    code: model.enum([...TRACKING_CODES]),
    description: model.text().nullable(),
    place: model.text().nullable(),
    /** A carrier's key, or `seller`. */
    source: model.text(),
    /** Makes an event that a carrier sends twice one event. */
    external_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["shipment_id", "external_id"], unique: true }])

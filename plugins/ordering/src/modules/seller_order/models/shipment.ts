import { model } from "@medusajs/framework/utils"
import { SHIPMENT_STATES } from "../../../http/orders"

/** Goods of one seller order that left together. */
export const Shipment = model
  .define("shipment", {
    id: model.id({ prefix: "shp" }).primaryKey(),
    seller_order_id: model.text(),
    /** 1 for the order's first. */
    number: model.number(),
    state: model.enum([...SHIPMENT_STATES]).default("shipped"),
    /** Key of a registered carrier. */
    carrier: model.text(),
    /** What the carrier calls it. */
    carrier_ref: model.text().nullable(),
    tracking_number: model.text().nullable(),
    tracking_url: model.text().nullable(),
    label_url: model.text().nullable(),
    /** The return whose goods it replaces. */
    return_id: model.text().nullable(),
    /** Medusa's fulfilment, once it was made. */
    fulfillment_id: model.text().nullable(),
    shipped_by: model.text(),
    shipped_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_order_id", "number"], unique: true },
    { on: ["state", "carrier"] },
    { on: ["carrier_ref"] },
  ])

import { model } from "@medusajs/framework/utils"
import { DISPUTE_REASONS } from "../../../domain/dispute/reasons"

/** Units of a shipment that are in dispute; minor units, tax included. */
export const DisputeLine = model
  .define("dispute_line", {
    id: model.id({ prefix: "displ" }).primaryKey(),
    dispute_id: model.text(),
    seller_order_line_id: model.text(),
    shipment_id: model.text(),
    quantity: model.number(),
    reason_code: model.enum([...DISPUTE_REASONS]),
    claimed: model.number(),
    /** What the buyer got back for it, once the dispute is resolved. */
    refund: model.number().nullable(),
  })
  .indexes([
    { on: ["dispute_id", "shipment_id", "seller_order_line_id"], unique: true },
    { on: ["seller_order_line_id"] },
  ])

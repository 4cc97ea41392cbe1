import { model } from "@medusajs/framework/utils"
import { SLOT_STATUSES } from "../../../http/listing"

/** A planned run of production that orders can be promised from. Days are `YYYY-MM-DD`. */
export const ProductionSlot = model
  .define("production_slot", {
    id: model.id({ prefix: "pslot" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    /** Null: any variant of the product. */
    variant_id: model.text().nullable(),
    starts_on: model.text(),
    ready_on: model.text(),
    capacity: model.number(),
    booked: model.number().default(0),
    status: model.enum([...SLOT_STATUSES]).default("planned"),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id", "starts_on"] }, { on: ["product_id", "ready_on"] }])

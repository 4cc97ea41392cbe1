import { model } from "@medusajs/framework/utils"
import { RETURN_RESOLUTIONS, RETURN_STATES } from "../../../http/orders"

/** Goods that a buyer wants to send back, and what became of it. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "rreq" }).primaryKey(),
    seller_order_id: model.text(),
    state: model.enum([...RETURN_STATES]).default("requested"),
    resolution: model.enum([...RETURN_RESOLUTIONS]),
    note: model.text().nullable(),
    answer: model.text().nullable(),
    requested_by: model.text(),
    requested_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_order_id"] }, { on: ["state"] }])

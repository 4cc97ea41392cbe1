import { model } from "@medusajs/framework/utils"
import { RETURN_REASONS } from "../../../http/orders"

/** How much of an order line goes back; `credit` is in minor units, tax included. */
export const ReturnRequestLine = model
  .define("return_request_line", {
    id: model.id({ prefix: "rreql" }).primaryKey(),
    return_id: model.text(),
    seller_order_line_id: model.text(),
    quantity: model.number(),
    reason_code: model.enum([...RETURN_REASONS]),
    credit: model.number(),
  })
  .indexes([{ on: ["return_id", "seller_order_line_id"], unique: true }])

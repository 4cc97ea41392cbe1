import { model } from "@medusajs/framework/utils"

/** One change of a seller order's state; rows are only ever added. */
export const SellerOrderHistory = model
  .define("seller_order_history", {
    id: model.id({ prefix: "sohist" }).primaryKey(),
    seller_order_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason_code: model.text().nullable(),
    note: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["seller_order_id", "at"] }])

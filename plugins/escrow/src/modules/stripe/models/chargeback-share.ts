import { model } from "@medusajs/framework/utils"

/** What of a chargeback falls on one order. A `bigint` column, minor units. */
export const ChargebackShare = model
  .define("chargeback_share", {
    id: model.id({ prefix: "cbks" }).primaryKey(),
    chargeback_id: model.text(),
    seller_order_id: model.text(),
    amount: model.number(),
  })
  .indexes([
    { on: ["chargeback_id", "seller_order_id"], unique: true },
    { on: ["seller_order_id"] },
  ])

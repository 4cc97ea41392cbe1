import { model } from "@medusajs/framework/utils"

/** A buyer's credit that was put towards a payment; a trigger refuses changes. */
export const CreditUse = model
  .define("credit_use", {
    id: model.id({ prefix: "cuse" }).primaryKey(),
    request_id: model.text(),
    buyer_id: model.text(),
    currency_code: model.text(),
    /** A `bigint` column, minor units. */
    amount: model.number(),
    used_by: model.text(),
    used_at: model.dateTime(),
  })
  .indexes([{ on: ["request_id"] }, { on: ["buyer_id"] }])

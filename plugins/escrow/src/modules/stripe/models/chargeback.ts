import { model } from "@medusajs/framework/utils"
import { CHARGEBACK_STATES } from "../../../domain/stripe/states"

/** A payment that the buyer's bank took back, or asks about. */
export const Chargeback = model
  .define("chargeback", {
    id: model.id({ prefix: "cbk" }).primaryKey(),
    /** The provider's id. */
    external_id: model.text(),
    card_payment_id: model.text(),
    request_id: model.text(),
    buyer_id: model.text(),
    state: model.enum([...CHARGEBACK_STATES]),
    currency_code: model.text(),
    /** What was taken back. A `bigint` column, minor units. */
    amount: model.number(),
    /** What of it no order of the payment has left to give; minor units. */
    beyond: model.number().default(0),
    reason: model.text(),
    /** Until when the operator can answer it with evidence, at the provider. */
    due_by: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["external_id"], unique: true },
    { on: ["request_id"] },
    { on: ["state", "due_by"] },
  ])

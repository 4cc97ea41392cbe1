import { model } from "@medusajs/framework/utils"
import { REQUEST_STATES } from "../../../http/hold-values"

/**
 * What a buyer is to pay for one checkout. Amounts are minor units; the migration makes their columns
 * `bigint`.
 */
export const PaymentRequest = model
  .define("payment_request", {
    id: model.id({ prefix: "preq" }).primaryKey(),
    group_id: model.text(),
    buyer_id: model.text(),
    /** The way of paying that was chosen. */
    funding_key: model.text(),
    /** Creditor reference (ISO 11649) that a bank transfer carries. */
    reference: model.text(),
    state: model.enum([...REQUEST_STATES]).default("awaiting"),
    currency_code: model.text(),
    /** What the holds that wait for it add up to; once paid, what was paid for. */
    amount: model.number(),
    /** What came in for it. */
    received: model.number().default(0),
    due_on: model.text(),
    paid_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["group_id"], unique: true },
    { on: ["reference"], unique: true },
    { on: ["state", "due_on"] },
    { on: ["buyer_id", "state"] },
  ])

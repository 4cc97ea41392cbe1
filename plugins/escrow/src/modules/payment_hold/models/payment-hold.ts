import { model } from "@medusajs/framework/utils"
import { HOLD_STATES } from "../../../domain/hold/states"

/**
 * The money of one seller order, from when it is asked for until it has left to the seller or went
 * back to the buyer. `funded = released - taken_back + refunded + held`, always.
 */
export const PaymentHold = model
  .define("payment_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    seller_order_id: model.text(),
    request_id: model.text(),
    seller_id: model.text(),
    buyer_id: model.text(),
    state: model.enum([...HOLD_STATES]).default("pending"),
    currency_code: model.text(),
    amount: model.number(),
    funded: model.number().default(0),
    released: model.number().default(0),
    refunded: model.number().default(0),
    taken_back: model.number().default(0),
    frozen: model.number().default(0),
    /** Commission that leaves with what is still held, and the tax on it. */
    fee: model.number(),
    fee_tax: model.number(),
    fee_charged: model.number().default(0),
    fee_tax_charged: model.number().default(0),
    inspection_days: model.number(),
    unconfirmed_days: model.number(),
    /** The last day on which the money may be held; the operator is warned before. */
    hold_until: model.text().nullable(),
    funded_at: model.dateTime().nullable(),
    /** When time alone will change what may leave. */
    look_again_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_order_id"], unique: true },
    { on: ["request_id"] },
    { on: ["seller_id", "state"] },
    { on: ["buyer_id", "state"] },
    { on: ["look_again_at"] },
    { on: ["state", "hold_until"] },
  ])

import { model } from "@medusajs/framework/utils"
import { REFUND_REASONS, REFUND_STATES } from "../../../http/hold-values"

/**
 * Money that goes back to a buyer: owed, paid, or failed and back on the buyer's account. It is an
 * order's, or the buyer's credit (reason `credit`), which has neither hold nor order nor movement.
 */
export const Refund = model
  .define("refund_due", {
    id: model.id({ prefix: "rfd" }).primaryKey(),
    hold_id: model.text().nullable(),
    seller_order_id: model.text().nullable(),
    buyer_id: model.text(),
    movement_id: model.text().nullable(),
    state: model.enum([...REFUND_STATES]).default("due"),
    reason: model.enum([...REFUND_REASONS]),
    currency_code: model.text(),
    amount: model.number(),
    funding_key: model.text(),
    /** The card payment that it goes back to; null when a person sends it by bank. */
    card_payment_id: model.text().nullable(),
    /** The id of the bank or provider that paid it. */
    external_id: model.text().nullable(),
    failure: model.text().nullable(),
    /** Of credit: who asked for it. */
    asked_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["movement_id"], unique: true },
    { on: ["hold_id"] },
    { on: ["state", "created_at"] },
    { on: ["buyer_id"] },
    { on: ["card_payment_id"] },
  ])

import { model } from "@medusajs/framework/utils"
import { DISPUTE_STATES, OUTCOMES, RESOLVED_BY, SIDES } from "../../../domain/dispute/states"

/**
 * A buyer's claim against an order that was delivered wrong, late or not at all. Amounts are minor
 * units, tax included; the migration makes their columns `bigint`.
 */
export const Dispute = model
  .define("dispute", {
    id: model.id({ prefix: "disp" }).primaryKey(),
    display_id: model.autoincrement(),
    seller_order_id: model.text(),
    seller_id: model.text(),
    buyer_id: model.text(),
    state: model.enum([...DISPUTE_STATES]).default("open"),
    currency_code: model.text(),
    /** Everything that is claimed, shipping included. */
    claimed: model.number(),
    shipping_claimed: model.number().default(0),
    /** What the buyer gets back once it is resolved, and what of that is shipping. */
    refund: model.number().nullable(),
    shipping_refund: model.number().nullable(),
    outcome: model.enum([...OUTCOMES]).nullable(),
    resolved_by: model.enum([...RESOLVED_BY]).nullable(),
    /** What one side would agree to; the other may accept it. */
    offer_amount: model.number().nullable(),
    offer_side: model.enum([...SIDES]).nullable(),
    answer_by: model.dateTime(),
    escalatable_at: model.dateTime(),
    escalates_at: model.dateTime(),
    /** When time alone will do something; null while a person is waited for. */
    next_at: model.dateTime().nullable(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_order_id"] },
    {
      name: "dispute_one_open",
      on: ["seller_order_id"],
      unique: true,
      where: "state in ('open', 'negotiating', 'escalated') and deleted_at is null",
    },
    { on: ["next_at"] },
    { on: ["state", "opened_at"] },
    { on: ["buyer_id", "opened_at"] },
    { on: ["seller_id", "opened_at"] },
  ])

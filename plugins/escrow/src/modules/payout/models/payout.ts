import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATES } from "../../../domain/payout/states"

/** What one seller gets in a batch, and what became of it. Amounts are `bigint`, minor units. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    batch_id: model.text(),
    seller_id: model.text(),
    currency_code: model.text(),
    state: model.enum([...PAYOUT_STATES]).default("proposed"),
    /** What the seller was owed, of which the following are parts. */
    payable: model.number(),
    netted: model.number(),
    disputed: model.number(),
    reserved: model.number(),
    amount: model.number(),
    /** Where it goes, as it was when it was proposed; null without a transfer. */
    account_id: model.text().nullable(),
    holder: model.text().nullable(),
    iban: model.text().nullable(),
    bic: model.text().nullable(),
    destination: model.text().nullable(),
    end_to_end_id: model.text(),
    /** The failed payout that this one makes up for. */
    retry_of: model.text().nullable(),
    external_id: model.text().nullable(),
    paid_on: model.text().nullable(),
    failure: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    /** The bank's movements that showed it leaving and coming back. */
    bank_entry_id: model.text().nullable(),
    return_entry_id: model.text().nullable(),
    /** The changes of the seller's account that led to it: versions after `from`, up to `to`. */
    from_version: model.number(),
    to_version: model.number(),
  })
  .indexes([
    { on: ["end_to_end_id"], unique: true },
    { on: ["batch_id"] },
    { on: ["seller_id", "currency_code", "created_at"] },
    { on: ["state", "created_at"] },
  ])

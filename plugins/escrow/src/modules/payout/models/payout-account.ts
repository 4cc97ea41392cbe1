import { model } from "@medusajs/framework/utils"
import { ACCOUNT_STATES } from "../../../domain/payout/states"

/** Bank details that a seller asked to be paid to. Replaced ones stay, as payouts went there. */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacc" }).primaryKey(),
    company_id: model.text(),
    state: model.enum([...ACCOUNT_STATES]).default("requested"),
    holder: model.text(),
    /** Electronic format. Never shown whole; only the payment file has it. Null for the provider's. */
    iban: model.text().nullable(),
    /** The seller's account with the payment provider, for those who are paid there. */
    destination: model.text().nullable(),
    bic: model.text().nullable(),
    /** Ids of accounts to sign in with, so that nobody confirms what they asked for. */
    requested_by: model.text(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** When cooling is over. */
    active_from: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    /** Why the operator rejected it. */
    reason: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_payout_account_open",
      on: ["company_id"],
      unique: true,
      where: "state in ('requested', 'cooling') AND deleted_at IS NULL",
    },
    {
      name: "IDX_payout_account_active",
      on: ["company_id"],
      unique: true,
      where: "state = 'active' AND deleted_at IS NULL",
    },
    { on: ["state", "active_from"] },
    { on: ["company_id", "created_at"] },
  ])

import { model } from "@medusajs/framework/utils"
import { CONNECTED_STATES } from "../../../domain/stripe/states"

/** A seller's account with the payment provider; `payout_account` says whether it is paid to. */
export const ConnectedAccount = model
  .define("connected_account", {
    company_id: model.text().primaryKey(),
    external_id: model.text(),
    state: model.enum([...CONNECTED_STATES]).default("onboarding"),
    /** What the provider still wants to know, as it names it. */
    requirements: model.json(),
    /** Whether the provider pays on to the seller's bank. */
    payouts_enabled: model.boolean().default(false),
    started_by: model.text(),
    checked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["external_id"], unique: true }])

import { model } from "@medusajs/framework/utils"
import { CARD_PAYMENT_STATES } from "../../../domain/stripe/states"

/** One attempt of a buyer to pay a request on the provider's page. */
export const CardPayment = model
  .define("card_payment", {
    id: model.id({ prefix: "cpay" }).primaryKey(),
    request_id: model.text(),
    buyer_id: model.text(),
    state: model.enum([...CARD_PAYMENT_STATES]).default("open"),
    currency_code: model.text(),
    /** What it is for. A `bigint` column, minor units. */
    amount: model.number(),
    /** Which attempt for the request it is; the provider's page is made once per attempt. */
    attempt: model.number(),
    /** The provider's ids; the last two are known once somebody has paid. */
    session_id: model.text(),
    payment_intent_id: model.text().nullable(),
    charge_id: model.text().nullable(),
    /** Where the buyer pays. */
    url: model.text(),
    started_by: model.text(),
    paid_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // Two pages to pay the same on would let somebody pay twice.
      name: "IDX_card_payment_open",
      on: ["request_id"],
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
    { on: ["session_id"], unique: true },
    { on: ["payment_intent_id"], unique: true, where: "payment_intent_id IS NOT NULL" },
    { on: ["request_id", "attempt"], unique: true },
  ])

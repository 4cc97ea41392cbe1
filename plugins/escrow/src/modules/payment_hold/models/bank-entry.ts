import { model } from "@medusajs/framework/utils"
import { BANK_ENTRY_STATES } from "../../../http/hold-values"

/** A movement on the platform's bank account, as a statement said, and what became of it. */
export const BankEntry = model
  .define("bank_entry", {
    id: model.id({ prefix: "bent" }).primaryKey(),
    /** Account, day and the bank's id: the same movement in two files is one entry. */
    movement: model.text(),
    state: model.enum([...BANK_ENTRY_STATES]),
    account_iban: model.text().nullable(),
    currency_code: model.text(),
    /** Positive for money in. A `bigint` column, minor units. */
    amount: model.number(),
    booked_on: model.text(),
    counterparty_name: model.text().nullable(),
    counterparty_iban: model.text().nullable(),
    remittance: model.text(),
    /** Payment requests that it may be for. */
    candidates: model.json(),
    request_id: model.text().nullable(),
    file_name: model.text(),
    imported_by: model.text(),
  })
  .indexes([
    { on: ["movement"], unique: true },
    { on: ["state", "booked_on"] },
    { on: ["request_id"] },
  ])

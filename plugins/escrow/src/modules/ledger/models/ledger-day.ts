import { model } from "@medusajs/framework/utils"

/**
 * A day that the books are closed for; a trigger lets it be filled in once. The ledger's other tables
 * are made by hand (`../sql`), since models know neither functions nor the rules that protect them.
 */
export const LedgerDay = model.define("ledger_day", {
  /** `YYYY-MM-DD` */
  day: model.text().primaryKey(),
  closed_at: model.dateTime(),
  /** The last transaction that the closing covers; null while it is under way. A `bigint` column. */
  to_txn: model.number().nullable(),
  /** Balances by account name and currency, debits positive, as text. */
  trial_balance: model.json().nullable(),
  /** Hash of the last block, hexadecimal. */
  hash: model.text().nullable(),
})

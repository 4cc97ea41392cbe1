import { sql, type By, type TransactionContext } from "@wholesale/core"
import type { AccountEntry } from "../bank/read-statement"
import { meaningOf, type EntryMeaning, type NamedPayout } from "../domain/payout/bank-entry"
import type { PayoutOutcome } from "../domain/payout/outcome"
import { lockPayout, settle } from "./settle-payout"

const MAX_REASON = 200

/**
 * Settles the payout whose end-to-end id, amount and currency a movement on the bank account has: paid
 * when the money left, failed when it came back.
 * @returns whether the movement is explained by a payout; then it needs no other booking
 */
export const settleByEntry = async (
  tx: TransactionContext,
  entryId: string,
  entry: AccountEntry,
  { by, now }: { by: By; now: Date }
): Promise<boolean> => {
  const id = await payoutOf(tx, entry)
  if (id === undefined) {
    return false
  }
  const { batch, payout } = await lockPayout(tx, id)
  const direction = entry.amount < 0n ? "out" : "in"
  const meaning = meaningOf(await namedPayout(tx, id), direction)
  if (meaning === "nothing") {
    return false
  }
  if (meaning !== "seen") {
    await settle(tx, batch, payout, outcomeOf(meaning, entryId, entry), { by, now })
  }
  await explain(tx, entryId, id, direction, now)
  return true
}

const outcomeOf = (
  meaning: Exclude<EntryMeaning, "seen" | "nothing">,
  entryId: string,
  { booked_on, remittance }: AccountEntry
): PayoutOutcome =>
  meaning === "paid"
    ? { paid: { external_id: entryId, paid_on: booked_on } }
    : { failed: { reason: `The bank sent it back. ${remittance}`.trim().slice(0, MAX_REASON) } }

const payoutOf = async (
  tx: TransactionContext,
  { end_to_end_id, amount, currency_code }: AccountEntry
): Promise<string | undefined> => {
  if (end_to_end_id === null || amount === 0n) {
    return undefined
  }
  const [row] = await sql<{ id: string }>(
    tx,
    `select id from payout where end_to_end_id = ? and amount = abs(?::bigint)
       and currency_code = ? and deleted_at is null`,
    [end_to_end_id, String(amount), currency_code]
  )
  return row?.id
}

const namedPayout = async (tx: TransactionContext, id: string): Promise<NamedPayout> => {
  const [row] = await sql<NamedPayout>(
    tx,
    "select state, paid_on, bank_entry_id, return_entry_id from payout where id = ?",
    [id]
  )
  return row
}

const explain = async (
  tx: TransactionContext,
  entryId: string,
  payoutId: string,
  direction: "out" | "in",
  now: Date
) => {
  const column = direction === "out" ? "bank_entry_id" : "return_entry_id"
  await sql(tx, `update payout set ${column} = ?, updated_at = ? where id = ?`, [
    entryId,
    now,
    payoutId,
  ])
  await sql(
    tx,
    `update bank_entry set state = 'matched', candidates = '[]'::jsonb, updated_at = ? where id = ?`,
    [now, entryId]
  )
}

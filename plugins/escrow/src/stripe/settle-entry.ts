import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { suspenseEnded, type SuspenseEnd } from "../domain/stripe/postings"
import { post } from "../ledger/post"
import { cards } from "./cards"

/** What a person found out about a change of the provider's balance that nothing explained. */
export type Settling = { id: string; as: SuspenseEnd; note: string }

/**
 * Takes a change out of suspense as what it turned out to be. `elsewhere` leaves the books alone: the
 * other half of a withdrawal came with the bank's statement.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it is not in suspense
 */
export const settleEntry = async (
  container: MedusaContainer,
  settling: Settling,
  by: By
): Promise<void> =>
  await cards(container).inTransaction(async (tx) => {
    const now = clock.now()
    const { as, note, id } = settling
    const key = await postEnd(tx, await lockEntry(tx, id), as, { by, now })
    await sql(
      tx,
      `update processor_entry set state = 'settled', note = ?, settled_by = ?, settled_at = ?,
         txn_key = ?, updated_at = ? where id = ?`,
      [note, by.actor_id, now, key, now, id]
    )
    await recordAudit(tx, {
      by,
      action: "processor_entry.settled",
      subject_type: "processor_entry",
      subject_id: id,
      after: { as, note },
    })
  })

type Entry = { external_id: string; state: string; amount: string; currency_code: string }

const lockEntry = async (tx: TransactionContext, id: string): Promise<Entry> => {
  const [entry] = await sql<Entry>(
    tx,
    `select external_id, state, amount, currency_code from processor_entry where id = ? for update`,
    [id]
  )
  if (!entry) {
    throw notFound("Change of the provider's balance", id)
  }
  if (entry.state !== "suspense") {
    throw refuse("TRANSITION_NOT_ALLOWED", `This change is ${entry.state} already`, {
      from: entry.state,
    })
  }
  return entry
}

/** @returns the key of the posting; null where the books stay as they are */
const postEnd = async (
  tx: TransactionContext,
  { external_id, amount, currency_code }: Entry,
  as: SuspenseEnd,
  posted: { by: By; now: Date }
): Promise<string | null> => {
  if (as === "elsewhere") {
    return null
  }
  const key = `processor-settled:${external_id}`
  const legs = suspenseEnded(as, { amount: BigInt(amount), currency_code })
  const posting = { key, event: "processor.settled", business_ref: external_id, legs }
  await post(tx, posting, posted)
  return key
}

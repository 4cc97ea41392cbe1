import { assertTransition, sql, type TransactionContext } from "@wholesale/core"
import { DISPUTE_MACHINE, type DisputeState } from "../domain/dispute/states"
import { timedStep } from "../domain/dispute/timers"
import type { DisputeRow } from "./lock-dispute"

/**
 * Writes a locked dispute's state and the offer on the table; when time will do the next step follows
 * from them.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const changeDispute = async (
  tx: TransactionContext,
  dispute: DisputeRow,
  to: { state?: DisputeState; offer?: DisputeRow["offer"] },
  now: Date
): Promise<DisputeRow> => {
  const changed = { ...dispute, ...to }
  if (changed.state !== dispute.state) {
    const name = `Dispute ${dispute.display_id}`
    assertTransition(DISPUTE_MACHINE, dispute.state, changed.state, name)
  }
  await sql(
    tx,
    `update dispute set state = ?, offer_side = ?, offer_amount = ?, next_at = ?, updated_at = ?,
       closed_at = case when ? = 'withdrawn' then ?::timestamptz end where id = ?`,
    [
      changed.state,
      changed.offer?.side ?? null,
      changed.offer ? String(changed.offer.amount) : null,
      timedStep(changed.state, changed)?.at ?? null,
      now,
      changed.state,
      now,
      dispute.id,
    ]
  )
  return changed
}

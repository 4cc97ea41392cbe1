import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { outcomePosting, type PayoutOutcome } from "../domain/payout/outcome"
import { post } from "../ledger/post"
import { closeWhenSettled, lockBatch, payoutsOf, type BatchRow, type PayoutRow } from "./batch-row"
import { payouts } from "./payouts"
import { tellSeller } from "./tell"

/**
 * Records that a payout has left the bank, or that it did not arrive, also after it had left; then the
 * money is owed to the seller again, and the next batch makes up for it. Its reserve stays.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it was settled so before or is not approved,
 *   LEDGER_REFUSED for a bank's id that was another payout's
 */
export const settlePayout = async (
  container: MedusaContainer,
  id: string,
  outcome: PayoutOutcome,
  by: By
): Promise<void> => {
  await payouts(container).inTransaction(async (tx) => {
    const { batch, payout } = await lockPayout(tx, id)
    if (payout.destination !== null) {
      throw refuse("TRANSITION_NOT_ALLOWED", "Stripe says by itself what became of this payout")
    }
    await settle(tx, batch, payout, outcome, { by, now: clock.now() })
  })
  faultPoint("payout.settled")
}

/** Locks a payout with its batch. @throws NOT_FOUND */
export const lockPayout = async (
  tx: TransactionContext,
  id: string
): Promise<{ batch: BatchRow; payout: PayoutRow }> => {
  const [known] = await sql<{ batch_id: string }>(
    tx,
    "select batch_id from payout where id = ? and deleted_at is null",
    [id]
  )
  if (!known) {
    throw notFound("Payout", id)
  }
  const batch = await lockBatch(tx, known.batch_id)
  const payout = (await payoutsOf(tx, batch.id)).find((one) => one.id === id)
  if (!payout) {
    throw notFound("Payout", id)
  }
  return { batch, payout }
}

/** The same for a payout that is locked with its batch. */
export const settle = async (
  tx: TransactionContext,
  batch: BatchRow,
  payout: PayoutRow,
  outcome: PayoutOutcome,
  { by, now }: { by: By; now: Date }
): Promise<void> => {
  await post(tx, outcomePosting(payout, outcome), { by, now })
  const state = "paid" in outcome ? "paid" : "failed"
  const [paid, failed] = "paid" in outcome ? [outcome.paid, null] : [null, outcome.failed]
  await sql(
    tx,
    `update payout set state = ?, external_id = coalesce(?, external_id),
       paid_on = coalesce(?, paid_on), failure = ?, settled_at = ?, updated_at = ? where id = ?`,
    [
      state,
      paid?.external_id ?? null,
      paid?.paid_on ?? null,
      failed?.reason ?? null,
      now,
      now,
      payout.id,
    ]
  )
  await recordAudit(tx, {
    by,
    action: `payout.${state}`,
    subject_type: "payout",
    subject_id: payout.id,
    before: { state: payout.state },
    after: outcome,
  })
  await tellSeller(tx, `payout.${state}`, payout)
  await closeWhenSettled(tx, batch, { by, now })
}

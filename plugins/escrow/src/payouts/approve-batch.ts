import type { MedusaContainer } from "@medusajs/framework/types"
import {
  assertTransition,
  clock,
  dayOf,
  enqueue,
  faultPoint,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { payoutOnItsWay } from "../domain/payout/postings"
import { BATCH_MACHINE } from "../domain/payout/states"
import { resolvePending } from "../ledger/post"
import {
  changeBatch,
  closeWhenSettled,
  lockBatch,
  payoutsOf,
  type BatchRow,
  type PayoutRow,
} from "./batch-row"
import { lockSellers } from "./lock-sellers"
import { payouts, SEND_TRANSFER_TOPIC } from "./payouts"

/**
 * Approves what somebody else proposed: the money leaves the sellers' balances and may be sent.
 * Payouts that settle a debt alone have nothing to wait for and are paid.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, OWN_APPROVAL, PERMISSION_MISSING for a key, CONFLICT when
 *   a seller was suspended since
 */
export const approveBatch = async (
  container: MedusaContainer,
  id: string,
  by: By
): Promise<void> => {
  await payouts(container).inTransaction(async (tx) => {
    const now = clock.now()
    const batch = await lockBatch(tx, id)
    await checkApproval(tx, batch, by)
    await lockSellers(tx, batch.currency_code)
    for (const payout of await payoutsOf(tx, id)) {
      await approve(tx, payout, by, now)
    }
    await sql(tx, "update payout_batch set approved_by = ? where id = ?", [by.actor_id, id])
    const approved = await changeBatch(tx, batch, "approved", { by, now })
    await closeWhenSettled(tx, approved, { by, now })
  })
  faultPoint("payout.approved")
}

const checkApproval = async (tx: TransactionContext, batch: BatchRow, by: By) => {
  assertTransition(BATCH_MACHINE, batch.state, "approved", "This batch")
  if (by.actor_type === "api-key") {
    throw refuse("PERMISSION_MISSING", "A person has to approve payouts")
  }
  if (by.actor_id === batch.created_by) {
    throw refuse("OWN_APPROVAL", "You proposed these payouts: somebody else has to approve them")
  }
  const [suspended] = await sql<{ name: string }>(
    tx,
    `select c.trading_name as name from payout p join company c on c.id = p.seller_id
     where p.batch_id = ? and c.status <> 'active' limit 1`,
    [batch.id]
  )
  if (suspended) {
    throw refuse("CONFLICT", `${suspended.name} was suspended: cancel this batch, propose another`)
  }
}

const approve = async (tx: TransactionContext, payout: PayoutRow, by: By, now: Date) => {
  const { id, amount } = payout
  if (amount === 0n) {
    await sql(
      tx,
      `update payout set state = 'paid', paid_on = ?, settled_at = ?, updated_at = ? where id = ?`,
      [dayOf(now), now, now, id]
    )
    return
  }
  await resolvePending(
    tx,
    `payout:${id}`,
    {
      key: `payout-approved:${id}`,
      event: "payout.approved",
      business_ref: id,
      legs: payoutOnItsWay(payout),
    },
    { by, now }
  )
  await sql(tx, "update payout set state = 'approved', updated_at = ? where id = ?", [now, id])
  if (payout.destination !== null) {
    await enqueue(tx, { topic: SEND_TRANSFER_TOPIC, key: id, payload: { payout_id: id } })
  }
}

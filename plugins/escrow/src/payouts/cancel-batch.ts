import type { MedusaContainer } from "@medusajs/framework/types"
import { assertTransition, clock, sql, type By, type TransactionContext } from "@wholesale/core"
import { debtRestored, reserveGivenBack } from "../domain/payout/postings"
import { BATCH_MACHINE } from "../domain/payout/states"
import { post, voidPending } from "../ledger/post"
import { changeBatch, lockBatch, payoutsOf, type PayoutRow } from "./batch-row"
import { lockSellers } from "./lock-sellers"
import { payouts } from "./payouts"

/**
 * Takes a proposal back: what was set aside is free again, debts and reserves are as before.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED once it is approved
 */
export const cancelBatch = async (container: MedusaContainer, id: string, by: By): Promise<void> =>
  await payouts(container).inTransaction(async (tx) => {
    const now = clock.now()
    const batch = await lockBatch(tx, id)
    assertTransition(BATCH_MACHINE, batch.state, "cancelled", "This batch")
    await lockSellers(tx, batch.currency_code)
    for (const payout of await payoutsOf(tx, id)) {
      await undo(tx, payout, by, now)
    }
    await sql(
      tx,
      "update payout set state = 'cancelled', settled_at = ?, updated_at = ? where batch_id = ?",
      [now, now, id]
    )
    await sql(
      tx,
      `update payout_reserve set state = 'reversed', ended_at = ?, updated_at = ?
       where payout_id in (select id from payout where batch_id = ?)`,
      [now, now, id]
    )
    await changeBatch(tx, batch, "cancelled", { by, now })
  })

const undo = async (tx: TransactionContext, payout: PayoutRow, by: By, now: Date) => {
  const { id, netted, reserved, amount } = payout
  const about = { business_ref: id }
  if (amount > 0n) {
    const voiding = { ...about, key: `payout-cancelled:${id}`, event: "payout.cancelled" }
    await voidPending(tx, `payout:${id}`, voiding, { by, now })
  }
  if (reserved > 0n) {
    const legs = reserveGivenBack({ ...payout, amount: reserved })
    const posting = { ...about, key: `reserve-back:${id}`, event: "reserve.returned", legs }
    await post(tx, posting, { by, now })
  }
  if (netted > 0n) {
    const legs = debtRestored({ ...payout, amount: netted })
    await post(tx, { ...about, key: `net-back:${id}`, event: "debt.restored", legs }, { by, now })
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { planHold, type HoldPlan } from "../domain/hold/plan"
import { goingWith } from "../domain/hold/share"
import { lockHold, type HoldRow } from "../modules/payment_hold/operations/lock-hold"
import { changeHoldState, saveHold } from "../modules/payment_hold/operations/save-hold"
import { settleRequest } from "./fund-request"
import { orderMoney } from "./order-money"
import { paymentHolds } from "./payment-holds"
import { refundFromHold } from "./refund"
import { releaseFromHold, type Decision } from "./release"
import { lockRequest } from "./requests"

/**
 * Brings the hold of an order to where the order, its evidence and the time say that it belongs. It
 * looks at what is there and does what is missing, so it may run at any time and any number of times.
 */
export const settleHold = async (
  container: MedusaContainer,
  sellerOrderId: string,
  by: By
): Promise<void> => {
  await paymentHolds(container).inTransaction(async (tx) => {
    await settleIn(tx, sellerOrderId, { by, now: clock.now() })
    faultPoint("hold.before-commit")
  })
  faultPoint("hold.settled")
}

/**
 * The same in the caller's transaction.
 * @param because why money leaves for the seller now, where somebody decided it
 */
export const settleIn = async (
  tx: TransactionContext,
  sellerOrderId: string,
  { by, now, because }: { by: By; now: Date; because?: Decision }
): Promise<void> => {
  const request = await lockRequest(tx, { seller_order_id: sellerOrderId })
  const hold = await lockHold(tx, sellerOrderId)
  const order = await orderMoney(transactionRunner(tx), sellerOrderId)
  const plan = planHold(hold, order, now)
  if (plan.ask !== null) {
    if (await changeAsk(tx, hold, plan.ask, by, now)) {
      await settleRequest(
        tx,
        { ...request, amount: request.amount - hold.amount + plan.ask },
        by,
        now
      )
    }
    return
  }
  await move(tx, hold, plan, { by, now, because })
}

/** Asks for another amount, or for none any more. @returns whether that is something new */
const changeAsk = async (
  tx: TransactionContext,
  hold: HoldRow,
  ask: bigint,
  by: By,
  now: Date
): Promise<boolean> => {
  if (hold.state !== "pending" || ask === hold.amount) {
    return false
  }
  const state = ask === 0n ? "expired" : "pending"
  await sql(
    tx,
    `update payment_hold set amount = ?, fee = ?, fee_tax = ?, state = ?, updated_at = ?,
       closed_at = case when ? = 'expired' then ?::timestamptz end where id = ?`,
    [
      String(ask),
      String(goingWith(hold.fee, ask, hold.amount)),
      String(goingWith(hold.fee_tax, ask, hold.amount)),
      state,
      now,
      state,
      now,
      hold.id,
    ]
  )
  await changeHoldState(tx, hold, state, { by, now, reason: "order_ended" })
  return true
}

/** Refunds come first: what goes back to the buyer is not released. */
const move = async (
  tx: TransactionContext,
  hold: HoldRow,
  plan: HoldPlan,
  { by, now, because }: { by: By; now: Date; because?: Decision }
) => {
  let current = { ...hold, frozen: plan.frozen }
  for (const refund of plan.refunds) {
    current = await refundFromHold(tx, current, refund, { by, now })
  }
  if (plan.release > 0n) {
    await releaseFromHold(tx, current, plan, { by, now, because })
    return
  }
  if (plan.frozen !== hold.frozen && plan.refunds.length === 0) {
    await saveHold(tx, current, { by, now, reason: "dispute" }, plan.look_again_at)
    return
  }
  await sql(tx, "update payment_hold set look_again_at = ? where id = ?", [
    plan.look_again_at,
    hold.id,
  ])
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, clock, dayOf, runner, runQuery } from "@wholesale/core"
import { heldOf } from "../domain/hold/states"
import { lockHold } from "../modules/payment_hold/operations/lock-hold"
import { readSettings } from "../settings/money-settings"
import { paymentHolds } from "./payment-holds"
import { tellOperator } from "./tell"

const PER_RUN = 500

/**
 * Warns the operator of money that may not be held much longer, once per hold. Nothing is released or
 * given back by itself: what is right depends on why the money is still there.
 */
export const warnOfEndingHolds = async (container: MedusaContainer): Promise<void> => {
  const { hold_warning_days: days } = await readSettings(runner(container))
  const rows = await runQuery<{ seller_order_id: string; hold_until: string }>(
    container,
    `select seller_order_id, hold_until from payment_hold
     where state in ('funded', 'partially_released', 'disputed') and hold_until <= ?
       and deleted_at is null order by hold_until, id limit ?`,
    [addDays(dayOf(clock.now()), days), PER_RUN]
  )
  for (const { seller_order_id: id, hold_until: until } of rows) {
    await paymentHolds(container).inTransaction(async (tx) => {
      const hold = await lockHold(tx, id)
      await tellOperator(tx, "hold.ending", hold, { amount: heldOf(hold), until })
    })
  }
}

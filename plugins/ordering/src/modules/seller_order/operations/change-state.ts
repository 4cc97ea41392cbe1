import { generateEntityId } from "@medusajs/framework/utils"
import {
  assertTransition,
  enqueue,
  recordAudit,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { SELLER_ORDER_MACHINE, type SellerOrderState } from "../../../domain/seller-order/states"
import type { OrderRow } from "./lock-order"
import { tellOrderFollowers } from "./order-followers"

/** Topic of the message that lets Medusa's order follow ours. */
export const FOLLOW_TOPIC = "seller-order.changed"

export type StateChange = {
  order: OrderRow
  to: SellerOrderState
  by: By
  now: Date
  reason_code?: string | null
  note?: string | null
}

/** The column that keeps when a state was first reached. */
const REACHED: Partial<Record<SellerOrderState, string>> = {
  accepted: "accepted_at",
  partially_accepted: "accepted_at",
  shipped: "shipped_at",
  delivered: "delivered_at",
  completed: "completed_at",
  rejected: "closed_at",
  expired: "closed_at",
  cancelled: "closed_at",
}

/**
 * Brings a locked order into another state: the row, one line of history, the audit entries of both
 * companies, and the message that lets Medusa's order follow.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const changeState = async (tx: TransactionContext, change: StateChange): Promise<void> => {
  const { order, to, by, now, reason_code: reason = null, note = null } = change
  assertTransition(SELLER_ORDER_MACHINE, order.state, to, `Order ${order.display_id}`)
  const reached = REACHED[to]
  await sql(
    tx,
    `update seller_order set state = ?, close_reason = coalesce(?, close_reason), updated_at = ?
       ${reached ? `, ${reached} = ?` : ""}
     where id = ?`,
    [to, reason, now, ...(reached ? [now] : []), order.id]
  )
  await addHistory(tx, change)
  await recordAudit(tx, {
    by,
    action: `order.${to}`,
    subject_type: "seller_order",
    subject_id: order.id,
    before: { state: order.state },
    after: { state: to, reason_code: reason, note },
  })
  await follow(tx, order.id)
}

const addHistory = async (tx: TransactionContext, change: StateChange) => {
  const { order, to, by, now, reason_code: reason = null, note = null } = change
  await sql(
    tx,
    `insert into seller_order_history
       (id, seller_order_id, "from", "to", actor_type, actor_id, reason_code, note, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "sohist"),
      order.id,
      order.state,
      to,
      by.actor_type,
      by.actor_id,
      reason,
      note,
      now,
    ]
  )
}

/** Lets Medusa's order, and whoever else registered, follow what this transaction changes. */
export const follow = async (tx: TransactionContext, orderId: string) => {
  await enqueue(tx, { topic: FOLLOW_TOPIC, payload: { seller_order_id: orderId } })
  await tellOrderFollowers(tx, orderId)
}

import { refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { releaseProduction } from "@wholesale/catalog"
import { assertMayCancel } from "../../../domain/seller-order/states"
import { changeState } from "./change-state"
import { linesOf, lockOrder, type OrderRow, type Side } from "./lock-order"
import type { OrderFacts } from "./order-facts"
import { tellBuyer, tellSeller } from "./tell-parties"

type Ending = {
  order_id: string
  facts: OrderFacts
  by: By
  now: Date
}

export type RejectInput = Ending & {
  side: Side
  reason_code: string
  note: string | null
  /** A reason of its own for single lines. */
  lines: readonly { line_id: string; reason_code: string }[]
}

/** A seller rejects an order. @throws NOT_FOUND, INVALID_INPUT, TRANSITION_NOT_ALLOWED */
export const rejectOrder = async (tx: TransactionContext, input: RejectInput): Promise<void> => {
  const { facts, by, now, note, reason_code: reason } = input
  const order = await lockOrder(tx, input.order_id, input.side)
  await changeState(tx, { order, to: "rejected", by, now, reason_code: reason, note })
  const rows = await linesOf(tx, order.id)
  const known = new Set(rows.map(({ id }) => id))
  if (input.lines.some(({ line_id }) => !known.has(line_id))) {
    throw refuse("INVALID_INPUT", "A reason is given for a line that this order does not have")
  }
  await sql(
    tx,
    `update seller_order_line line set accepted_quantity = 0, updated_at = ?,
       reject_reason = coalesce((select row.reason_code from jsonb_to_recordset(?::jsonb)
         as row(line_id text, reason_code text) where row.line_id = line.id limit 1), ?)
     where seller_order_id = ?`,
    [now, JSON.stringify(input.lines), reason, order.id]
  )
  await release(tx, order, now)
  await tellBuyer(tx, { type: "order.rejected", order, facts, more: { note, reason_code: reason } })
}

/**
 * Lets an order expire that nobody has accepted in time. Does nothing when somebody was faster.
 * @returns whether it expired
 */
export const expireOrder = async (tx: TransactionContext, input: Ending): Promise<boolean> => {
  const { facts, by, now } = input
  const order = await lockOrder(tx, input.order_id, { as: "system" })
  if (order.state !== "pending_acceptance" || new Date(order.accept_by) > now) {
    return false
  }
  await changeState(tx, { order, to: "expired", by, now })
  await release(tx, order, now)
  await tellBuyer(tx, { type: "order.expired", order, facts })
  await tellSeller(tx, { type: "order.missed", order, facts })
  return true
}

export type CancelInput = Ending & {
  side: Exclude<Side, { as: "system" }>
  reason_code: string
  note: string | null
}

/** Cancels an order, where the one who asks still may. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const cancelOrder = async (tx: TransactionContext, input: CancelInput): Promise<void> => {
  const { facts, by, now, note, reason_code: reason, side } = input
  const order = await lockOrder(tx, input.order_id, side)
  assertMayCancel(order.state, side.as)
  await changeState(tx, { order, to: "cancelled", by, now, reason_code: reason, note })
  await release(tx, order, now)
  const news = { type: "order.cancelled", order, facts, more: { note, reason_code: reason } }
  if (side.as !== "buyer") {
    await tellBuyer(tx, news)
  }
  if (side.as !== "seller") {
    await tellSeller(tx, news)
  }
}

/** Gives production slots back at once; stock and payment follow with Medusa's order. */
const release = async (tx: TransactionContext, order: OrderRow, now: Date) => {
  const rows = await linesOf(tx, order.id)
  await releaseProduction(tx, {
    order_line_ids: rows.map(({ order_line_id }) => order_line_id),
    now,
  })
}

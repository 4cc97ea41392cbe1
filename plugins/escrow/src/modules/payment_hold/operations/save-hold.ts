import { generateEntityId } from "@medusajs/framework/utils"
import { assertTransition, enqueue, sql, type By, type TransactionContext } from "@wholesale/core"
import { HOLD_MACHINE, fundedStateOf, heldOf, type HoldState } from "../../../domain/hold/states"
import type { HoldRow } from "./lock-hold"

/** Topic of the message that every change of a hold leaves, with `seller_order_id`. */
export const HOLD_MOVED_TOPIC = "payment-hold.moved"

export type Change = { by: By; now: Date; reason: string }

/** Money that came into a hold or left it. */
export type Movement = {
  kind: "funded" | "released" | "refunded"
  cause: string
  reason: string
  amount: bigint
  taken_back?: bigint
  fee?: bigint
  fee_tax?: bigint
  evidence?: object
  txn_key: string
}

/** Writes a movement of a locked hold. @returns its id */
export const addMovement = async (
  tx: TransactionContext,
  hold: Pick<HoldRow, "id">,
  movement: Movement,
  { by, now }: Pick<Change, "by" | "now">
): Promise<string> => {
  const id = generateEntityId(undefined, "hmov")
  await sql(
    tx,
    `insert into hold_movement (id, hold_id, kind, cause, reason, amount, taken_back, fee, fee_tax,
       evidence, txn_key, actor_type, actor_id, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)`,
    [
      id,
      hold.id,
      movement.kind,
      movement.cause,
      movement.reason,
      String(movement.amount),
      String(movement.taken_back ?? 0n),
      String(movement.fee ?? 0n),
      String(movement.fee_tax ?? 0n),
      JSON.stringify(movement.evidence ?? {}),
      movement.txn_key,
      by.actor_type,
      by.actor_id,
      now,
    ]
  )
  return id
}

/**
 * Writes a locked hold back with its new amounts and the state that follows from them; a change of
 * state leaves a line of history, and every change a message.
 * @returns the hold as it is from now on
 * @throws TRANSITION_NOT_ALLOWED
 */
export const saveHold = async (
  tx: TransactionContext,
  hold: HoldRow,
  change: Change,
  lookAgainAt: Date | null
): Promise<HoldRow> => {
  const to = fundedStateOf(hold)
  await updateHold(tx, hold, to, change.now, lookAgainAt)
  await changeHoldState(tx, hold, to, change)
  await enqueue(tx, {
    topic: HOLD_MOVED_TOPIC,
    payload: { seller_order_id: hold.seller_order_id },
  })
  return { ...hold, state: to }
}

const updateHold = async (
  tx: TransactionContext,
  hold: HoldRow,
  state: HoldState,
  now: Date,
  lookAgainAt: Date | null
): Promise<void> => {
  const amounts = [
    hold.amount,
    hold.funded,
    hold.released,
    hold.refunded,
    hold.taken_back,
    hold.frozen,
    hold.fee,
    hold.fee_tax,
    hold.fee_charged,
    hold.fee_tax_charged,
  ]
  await sql(
    tx,
    `update payment_hold set amount = ?, funded = ?, released = ?, refunded = ?, taken_back = ?,
       frozen = ?, fee = ?, fee_tax = ?, fee_charged = ?, fee_tax_charged = ?, state = ?,
       look_again_at = ?, funded_at = coalesce(funded_at, ?), updated_at = ?,
       closed_at = case when ? then null else coalesce(closed_at, ?) end
     where id = ?`,
    [...amounts.map(String), state, lookAgainAt, now, now, heldOf(hold) > 0n, now, hold.id]
  )
}

/** A line of history, when the state is another one. @throws TRANSITION_NOT_ALLOWED */
export const changeHoldState = async (
  tx: TransactionContext,
  hold: Pick<HoldRow, "id" | "state" | "seller_order_id">,
  to: HoldState,
  { by, now, reason }: Change
): Promise<void> => {
  if (hold.state === to) {
    return
  }
  assertTransition(HOLD_MACHINE, hold.state, to, `Payment hold of order ${hold.seller_order_id}`)
  await sql(
    tx,
    `insert into hold_history (id, hold_id, "from", "to", actor_type, actor_id, reason, at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "hhist"),
      hold.id,
      hold.state,
      to,
      by.actor_type,
      by.actor_id,
      reason,
      now,
    ]
  )
}

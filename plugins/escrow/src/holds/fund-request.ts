import { enqueue, sql, transactionRunner, type By, type TransactionContext } from "@wholesale/core"
import { holdsFunded } from "../domain/hold/postings"
import { holdUntil } from "../domain/settings/settings"
import { post } from "../ledger/post"
import { lockHold, type HoldRow } from "../modules/payment_hold/operations/lock-hold"
import { addMovement, saveHold } from "../modules/payment_hold/operations/save-hold"
import { readSettings } from "../settings/money-settings"
import { tellSeller } from "./tell"
import { saveRequest, type RequestRow } from "./requests"

/** Topic of the message that lets a hold be looked at, with `seller_order_id`. */
export const SETTLE_TOPIC = "payment-hold.settle"

/**
 * Brings a locked request to where it belongs by what came in: paid when that is enough, with every
 * hold of it funded; cancelled when there is nothing left to pay for. What is too much stays on the
 * buyer's account.
 */
export const settleRequest = async (
  tx: TransactionContext,
  request: RequestRow,
  by: By,
  now: Date
): Promise<void> => {
  if (request.state === "awaiting" && request.amount === 0n) {
    await saveRequest(tx, { ...request, state: "cancelled" }, now)
    return
  }
  if (request.state !== "awaiting" || request.received < request.amount) {
    await saveRequest(tx, request, now)
    return
  }
  await saveRequest(tx, { ...request, state: "paid" }, now)
  await fundHolds(tx, request, by, now)
}

const fundHolds = async (tx: TransactionContext, request: RequestRow, by: By, now: Date) => {
  const pending = await sql<{ seller_order_id: string }>(
    tx,
    `select seller_order_id from payment_hold
     where request_id = ? and state = 'pending' and deleted_at is null order by id`,
    [request.id]
  )
  const holds = []
  for (const { seller_order_id } of pending) {
    holds.push(await lockHold(tx, seller_order_id))
  }
  const key = `fund:${request.id}`
  await post(
    tx,
    {
      key,
      event: "hold.funded",
      business_ref: request.id,
      legs: holdsFunded(request.buyer_id, holds, request.currency_code),
    },
    { by, now }
  )
  const until = holdUntil(await readSettings(transactionRunner(tx)), now)
  await sql(
    tx,
    "update payment_hold set hold_until = ? where request_id = ? and state = 'pending'",
    [until, request.id]
  )
  for (const hold of holds) {
    await fundHold(tx, hold, key, { by, now })
  }
}

const fundHold = async (
  tx: TransactionContext,
  hold: HoldRow,
  key: string,
  { by, now }: { by: By; now: Date }
) => {
  const { amount, seller_order_id } = hold
  const movement = {
    kind: "funded",
    cause: "payment",
    reason: "paid",
    amount,
    txn_key: key,
  } as const
  await addMovement(tx, hold, movement, { by, now })
  const funded = { ...hold, funded: amount }
  await tellSeller(
    tx,
    "hold.funded",
    await saveHold(tx, funded, { by, now, reason: "paid" }, null),
    amount
  )
  await enqueue(tx, { topic: SETTLE_TOPIC, payload: { seller_order_id } })
}

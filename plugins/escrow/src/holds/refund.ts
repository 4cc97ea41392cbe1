import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type By, type TransactionContext } from "@wholesale/core"
import { refundOf, type RefundParts } from "../domain/hold/moves"
import type { PlannedRefund } from "../domain/hold/plan"
import { refundedFromHold, refundedFromSeller } from "../domain/hold/postings"
import { accountKey } from "../domain/ledger/chart"
import type { Leg } from "../domain/ledger/posting"
import { refundedByChargeback } from "../domain/stripe/postings"
import { post } from "../ledger/post"
import type { HoldRow } from "../modules/payment_hold/operations/lock-hold"
import { addMovement, saveHold } from "../modules/payment_hold/operations/save-hold"
import { sendToCard } from "../stripe/send-refund"
import { tellBuyer } from "./tell"

/**
 * Gives money of an order back to its buyer: first what is still held, then what the seller already
 * got, with the commission in proportion. What the platform owes the buyer from then on is a refund
 * that is due.
 * @returns the hold as it is from now on
 */
export const refundFromHold = async (
  tx: TransactionContext,
  hold: HoldRow,
  { cause, reason, amount }: PlannedRefund,
  { by, now }: { by: By; now: Date }
): Promise<HoldRow> => {
  const parts = refundOf(hold, amount)
  const { dropped, returned, from_seller: taken_back, after } = parts
  const key = `refund:${hold.id}:${cause}`
  const legs = await refundLegs(tx, hold, parts)
  await post(
    tx,
    { key, event: "hold.refunded", business_ref: hold.seller_order_id, legs },
    { by, now }
  )
  const fees = { fee: dropped.fee + returned.fee, fee_tax: dropped.fee_tax + returned.fee_tax }
  const movementId = await addMovement(
    tx,
    hold,
    { kind: "refunded", cause, reason, amount, taken_back, ...fees, txn_key: key },
    { by, now }
  )
  const refundId = await insertRefund(tx, hold, { movementId, reason, amount }, now)
  if (reason === "chargeback") {
    await settleByChargeback(tx, hold, { id: refundId, cause, amount }, { by, now })
  } else {
    await sendToCard(tx, { id: refundId, request_id: hold.request_id, amount })
  }
  const refunded_for = new Set([...hold.refunded_for, cause])
  const changed = { ...hold, ...after, refunded_for }
  const saved = await saveHold(tx, changed, { by, now, reason }, null)
  await tellBuyer(tx, "hold.refunded", saved, amount)
  return saved
}

const refundLegs = async (
  tx: TransactionContext,
  hold: HoldRow,
  { from_hold, from_seller: amount, returned }: RefundParts
): Promise<Leg[]> => [
  ...refundedFromHold(hold.seller_order_id, from_hold, hold.currency_code),
  ...(amount > 0n
    ? refundedFromSeller(
        { ...hold, amount, ...returned },
        await payableTo(tx, hold),
        hold.currency_code
      )
    : []),
]

/** What a chargeback took is given back already: the buyer has it from its bank. */
const settleByChargeback = async (
  tx: TransactionContext,
  { seller_order_id, currency_code }: HoldRow,
  { id, cause, amount }: { id: string; cause: string; amount: bigint },
  { by, now }: { by: By; now: Date }
) => {
  const legs = refundedByChargeback(seller_order_id, { amount, currency_code })
  const event = "refund.charged_back"
  await post(tx, { key: `paid:${id}`, event, business_ref: seller_order_id, legs }, { by, now })
  await sql(
    tx,
    `update refund_due set state = 'paid', external_id = ?, settled_at = ?, updated_at = ?
     where id = ?`,
    [cause, now, now, id]
  )
}

/** What the seller is owed just now; its account stays locked until the transaction ends. */
const payableTo = async (tx: TransactionContext, { seller_id, currency_code }: HoldRow) => {
  const [row] = await sql<{ owed: string }>(
    tx,
    `select credits_posted - debits_posted - debits_pending as owed from ledger_account
     where key = ? for no key update`,
    [accountKey("seller_payable", seller_id, currency_code)]
  )
  return BigInt(row?.owed ?? 0)
}

type NewRefund = { movementId: string; reason: string; amount: bigint }

const insertRefund = async (
  tx: TransactionContext,
  hold: HoldRow,
  { movementId, reason, amount }: NewRefund,
  now: Date
): Promise<string> => {
  const id = generateEntityId(undefined, "rfd")
  await sql(
    tx,
    `insert into refund_due (id, hold_id, seller_order_id, buyer_id, movement_id, reason,
       currency_code, amount, funding_key, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      hold.id,
      hold.seller_order_id,
      hold.buyer_id,
      movementId,
      reason,
      hold.currency_code,
      String(amount),
      hold.funding_key,
      now,
      now,
    ]
  )
  return id
}

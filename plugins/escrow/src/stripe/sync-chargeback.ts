import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { SYSTEM } from "@wholesale/companies"
import { clock, faultPoint, sql, type TransactionContext } from "@wholesale/core"
import { fromStripe } from "../domain/stripe/amount"
import { chargebackStateOf, shareChargeback, stepsTo } from "../domain/stripe/chargeback"
import type { ChargebackState } from "../domain/stripe/states"
import { lockRequest } from "../holds/requests"
import { changeChargeback, lockChargeback, type ChargebackRow } from "./change-chargeback"
import { cards } from "./cards"
import { idOf, stripe } from "./client"
import { syncPayment } from "./sync-payment"

/**
 * Brings a chargeback to where it is at the provider: what the buyer's bank took is kept back of what
 * is held for the orders of the payment, given up when it is lost and let go when it is won.
 */
export const syncChargeback = async (container: MedusaContainer, id: string): Promise<void> => {
  const dispute = await stripe().disputes.retrieve(id)
  const intent = idOf(dispute.payment_intent)
  if (intent === null) {
    return
  }
  // It may be heard of before the payment that it takes back.
  await syncPayment(container, intent)
  await cards(container).inTransaction((tx) => follow(tx, dispute))
  faultPoint("stripe.chargeback-followed")
}

const follow = async (tx: TransactionContext, dispute: Stripe.Dispute) => {
  const payment = await paymentOf(tx, dispute)
  if (!payment) {
    return
  }
  const now = clock.now()
  const seen = chargebackStateOf(dispute.status)
  await lockRequest(tx, { id: payment.request_id })
  let chargeback = await lockChargeback(tx, dispute.id)
  for (const step of stepsTo(chargeback?.state ?? null, seen)) {
    chargeback ??= await insertChargeback(tx, payment, dispute, step, now)
    await changeChargeback(tx, chargeback, step, { by: SYSTEM, now })
    chargeback = { ...chargeback, state: step }
  }
}

type Payment = { id: string; request_id: string; buyer_id: string }

const paymentOf = async (tx: TransactionContext, dispute: Stripe.Dispute) => {
  const [payment] = await sql<Payment>(
    tx,
    "select id, request_id, buyer_id from card_payment where payment_intent_id = ?",
    [idOf(dispute.payment_intent)]
  )
  return payment
}

const insertChargeback = async (
  tx: TransactionContext,
  payment: Payment,
  dispute: Stripe.Dispute,
  state: ChargebackState,
  now: Date
): Promise<ChargebackRow> => {
  const { request_id, buyer_id } = payment
  const amount = fromStripe(dispute.amount, dispute.currency)
  const { shares, beyond } = shareChargeback(amount, await chargedOrders(tx, request_id))
  const id = generateEntityId(undefined, "cbk")
  const due = dispute.evidence_details.due_by
  await sql(
    tx,
    `insert into chargeback (id, external_id, card_payment_id, request_id, buyer_id, state,
       currency_code, amount, beyond, reason, due_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, dispute.id, payment.id, request_id, buyer_id, state, dispute.currency],
      ...[String(amount), String(beyond), dispute.reason],
      ...[due ? new Date(due * 1000) : null, now, now],
    ]
  )
  for (const share of shares) {
    await sql(
      tx,
      `insert into chargeback_share (id, chargeback_id, seller_order_id, amount, created_at,
         updated_at) values (?, ?, ?, ?, ?, ?)`,
      [
        ...[generateEntityId(undefined, "cbks"), id, share.seller_order_id],
        ...[String(share.amount), now, now],
      ]
    )
  }
  const { currency } = dispute
  return { id, request_id, buyer_id, state, currency_code: currency, amount, beyond }
}

const chargedOrders = async (tx: TransactionContext, requestId: string) => {
  const rows = await sql<{ seller_order_id: string; left: string }>(
    tx,
    `select seller_order_id, (funded - refunded)::text as left from payment_hold
     where request_id = ? and deleted_at is null order by id`,
    [requestId]
  )
  return rows.map(({ seller_order_id, left }) => ({ seller_order_id, left: BigInt(left) }))
}

import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { SYSTEM } from "@wholesale/companies"
import { enqueue, faultPoint, runQuery, sql, type TransactionContext } from "@wholesale/core"
import { toStripe } from "../domain/stripe/amount"
import { settleCardRefund } from "../holds/settle-refund"
import { cards } from "./cards"
import { everyOne, stripe, unlessRefused } from "./client"

/** Topic of the message that sends a refund to a card, with `refund_id`. */
export const SEND_REFUND_TOPIC = "card-refund.send"

type NewRefund = { id: string; request_id: string; amount: bigint }

/**
 * Lets a new refund go back to the card that its request was paid with, when there is one and enough
 * of what it paid is left; otherwise a person sends it by bank. The request is locked by the caller.
 */
export const sendToCard = async (
  tx: TransactionContext,
  { id, request_id, amount }: NewRefund
): Promise<void> => {
  const sent = await sql<{ id: string }>(
    tx,
    `update refund_due set card_payment_id = (
       select c.id from card_payment c where c.request_id = ? and c.state = 'paid'
         and c.amount >= ? + coalesce((select sum(r.amount) from refund_due r
             where r.card_payment_id = c.id and r.state <> 'failed'), 0)
           + coalesce((select sum(b.amount) from chargeback b
             where b.card_payment_id = c.id and b.state in ('open', 'lost')), 0)
       order by c.paid_at, c.id limit 1)
     where id = ? returning card_payment_id as id`,
    [request_id, String(amount), id]
  )
  if (sent[0]?.id) {
    await enqueue(tx, { topic: SEND_REFUND_TOPIC, key: id, payload: { refund_id: id } })
  }
}

type Due = { amount: string; currency_code: string; payment_intent_id: string }

/**
 * Asks the provider to give a refund to the card it came from. What was asked for before is found
 * again by what we wrote on it, so a crash after the provider heard of it sends nothing twice.
 */
export const sendCardRefund = async (container: MedusaContainer, id: string): Promise<void> => {
  const [due] = await runQuery<Due>(
    container,
    `select r.amount::text as amount, r.currency_code, c.payment_intent_id
     from refund_due r join card_payment c on c.id = r.card_payment_id
     where r.id = ? and r.state = 'due' and r.deleted_at is null`,
    [id]
  )
  if (!due) {
    return
  }
  const refund = await askedBefore(due, id).then((known) => known ?? askFor(container, due, id))
  faultPoint("stripe.refund-sent")
  if (refund) {
    await applyRefund(container, refund)
  }
}

const askedBefore = async ({ payment_intent_id }: Due, id: string) => {
  const refunds = await everyOne(
    stripe().refunds.list({ payment_intent: payment_intent_id, limit: 100 })
  )
  return refunds.find(({ metadata }) => metadata?.refund === id)
}

/** @returns undefined when the provider refused it for good: then it failed */
const askFor = async (
  container: MedusaContainer,
  { payment_intent_id, amount, currency_code }: Due,
  id: string
): Promise<Stripe.Refund | undefined> => {
  const asked = {
    payment_intent: payment_intent_id,
    amount: toStripe(BigInt(amount), currency_code),
    metadata: { refund: id },
  }
  return await unlessRefused(
    () => stripe().refunds.create(asked, { idempotencyKey: `refund:${id}` }),
    (failed) => cards(container).inTransaction((tx) => settleCardRefund(tx, id, { failed }, SYSTEM))
  )
}

/** Brings a refund to where it is at the provider. */
export const syncRefund = async (container: MedusaContainer, id: string): Promise<void> =>
  await applyRefund(container, await stripe().refunds.retrieve(id))

const applyRefund = async (container: MedusaContainer, refund: Stripe.Refund): Promise<void> => {
  const ours = refund.metadata?.refund
  const outcome = outcomeOf(refund)
  if (!ours || !outcome) {
    return
  }
  await cards(container).inTransaction((tx) => settleCardRefund(tx, ours, outcome, SYSTEM))
  faultPoint("stripe.refund-settled")
}

const outcomeOf = ({ id, status, failure_reason: reason }: Stripe.Refund) => {
  if (status === "succeeded") {
    return { paid: { external_id: id } }
  }
  const isOver = status === "failed" || status === "canceled"
  return isOver ? { failed: { reason: reason ?? status } } : undefined
}

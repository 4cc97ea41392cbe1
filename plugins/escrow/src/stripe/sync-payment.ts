import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { SYSTEM } from "@wholesale/companies"
import { clock, dayOf, faultPoint, sql, type TransactionContext } from "@wholesale/core"
import { fromStripe } from "../domain/stripe/amount"
import { receive } from "../holds/record-receipt"
import { cards } from "./cards"
import { idOf, stripe } from "./client"

/**
 * Brings what we know of a page to pay on to where it is at the provider. May run at any time, twice
 * and late.
 */
export const syncSession = async (container: MedusaContainer, id: string): Promise<void> => {
  const { status, payment_intent } = await stripe().checkout.sessions.retrieve(id)
  const intent = idOf(payment_intent)
  const became = intent === null ? null : await syncPayment(container, intent)
  if (status === "expired" || (status === "complete" && FAILED.has(became ?? ""))) {
    await cards(container).inTransaction((tx) =>
      sql(
        tx,
        `update card_payment set state = 'expired', updated_at = ?
         where session_id = ? and state = 'open'`,
        [clock.now(), id]
      )
    )
  }
}

/** What a payment is that was tried, took its time and did not come; its page is over. */
const FAILED: ReadonlySet<string> = new Set(["requires_payment_method", "canceled"])

/**
 * The same for a payment: money that has come is booked once, whoever tells of it first. Payments that
 * were not asked for here are not ours.
 * @returns its status at the provider
 */
export const syncPayment = async (
  container: MedusaContainer,
  id: string
): Promise<Stripe.PaymentIntent.Status> => {
  const intent = await stripe().paymentIntents.retrieve(id)
  if (intent.status === "succeeded") {
    await cards(container).inTransaction((tx) => book(tx, intent))
    faultPoint("stripe.payment-booked")
  }
  return intent.status
}

type CardPayment = { id: string; request_id: string }

const book = async (tx: TransactionContext, intent: Stripe.PaymentIntent) => {
  const payment = await paymentOf(tx, intent)
  if (!payment) {
    return
  }
  const now = clock.now()
  const amount = fromStripe(intent.amount_received, intent.currency)
  const receipt = {
    request_id: payment.request_id,
    source: "card",
    external_id: intent.id,
    amount,
    currency_code: intent.currency,
    received_on: dayOf(now),
    note: null,
    from: "processor_clearing",
  } as const
  await receive(tx, receipt, SYSTEM, now)
  await sql(
    tx,
    `update card_payment set state = 'paid', payment_intent_id = ?, charge_id = ?, amount = ?,
       paid_at = coalesce(paid_at, ?), updated_at = ? where id = ?`,
    [intent.id, idOf(intent.latest_charge), String(amount), now, now, payment.id]
  )
}

/** The attempt that a payment belongs to, by what we wrote on it when we asked for it. */
const paymentOf = async (tx: TransactionContext, { metadata }: Stripe.PaymentIntent) => {
  const { payment_request: request, attempt } = metadata
  if (!request || !/^\d{1,6}$/.test(attempt ?? "")) {
    return undefined
  }
  const [payment] = await sql<CardPayment>(
    tx,
    "select id, request_id from card_payment where request_id = ? and attempt = ?",
    [request, Number(attempt)]
  )
  return payment
}

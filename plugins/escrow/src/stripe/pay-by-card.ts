import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { clock, notFound, refuse, runQuery, sql, type By } from "@wholesale/core"
import { readEnvironment } from "@wholesale/core/env"
import { toStripe } from "../domain/stripe/amount"
import { cards } from "./cards"
import { ask, isUnavailable, stripe, takesCards } from "./client"
import { syncSession } from "./sync-payment"

type Request = {
  id: string
  group_id: string
  display_id: number
  buyer_id: string
  state: string
  currency_code: string
  reference: string
  amount: string
  received: string
  attempts: number
}

type OpenPayment = { session_id: string; amount: string; url: string }

/**
 * Opens the provider's page on which a buyer pays what a request still asks for; the same page while
 * it is open and asks for the same. Two calls at once get the same page.
 * @returns its address
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when there is nothing to pay, CONFLICT while a method that
 *   takes days was used, FUNDING_DECLINED when the provider can't be reached or refuses,
 *   CONFIGURATION_INVALID without one
 */
export const startCardPayment = async (
  container: MedusaContainer,
  { id, buyer_id }: { id: string; buyer_id: string },
  by: By
): Promise<string> => {
  const request = await payable(container, id, buyer_id)
  const due = BigInt(request.amount) - BigInt(request.received)
  const open = await openPayment(container, id)
  if (!open) {
    return await openPage(container, request, due, by)
  }
  const { status } = await asking(() => stripe().checkout.sessions.retrieve(open.session_id))
  if (status === "open" && BigInt(open.amount) === due) {
    return open.url
  }
  if (status === "open") {
    await asking(() => stripe().checkout.sessions.expire(open.session_id))
  }
  await asking(() => syncSession(container, open.session_id))
  const now = await payable(container, id, buyer_id)
  if (await openPayment(container, id)) {
    throw refuse("CONFLICT", "This payment is on its way; the provider has not confirmed it yet")
  }
  return await openPage(container, now, BigInt(now.amount) - BigInt(now.received), by)
}

const payable = async (container: MedusaContainer, id: string, buyerId: string) => {
  const [request] = await runQuery<Request>(
    container,
    `select r.id, r.group_id, g.display_id, r.buyer_id, r.state, r.currency_code, r.reference,
       r.amount::text as amount, r.received::text as received,
       (select count(*)::int from card_payment c where c.request_id = r.id) as attempts
     from payment_request r join order_group g on g.id = r.group_id
     where r.id = ? and r.buyer_id = ? and r.deleted_at is null`,
    [id, buyerId]
  )
  if (!request) {
    throw notFound("Payment", id)
  }
  if (request.state !== "awaiting") {
    throw refuse("TRANSITION_NOT_ALLOWED", `This payment is ${request.state} already`, {
      from: request.state,
    })
  }
  return request
}

const openPayment = async (container: MedusaContainer, requestId: string) => {
  const [open] = await runQuery<OpenPayment>(
    container,
    `select session_id, amount::text as amount, url from card_payment
     where request_id = ? and state = 'open' and deleted_at is null`,
    [requestId]
  )
  return open
}

/** The attempt's number is its idempotency key: who asks at the same time gets the same page. */
const openPage = async (
  container: MedusaContainer,
  request: Request,
  due: bigint,
  by: By
): Promise<string> => {
  const attempt = request.attempts + 1
  const { id: session, url } = await asking(() =>
    stripe().checkout.sessions.create(pageFor(request, due, attempt), {
      idempotencyKey: `session:${request.id}:${attempt}:${due}`,
    })
  )
  if (url === null) {
    throw refuse("FUNDING_DECLINED", "The payment provider has no page to pay on")
  }
  const now = clock.now()
  await cards(container).inTransaction((tx) =>
    sql(
      tx,
      `insert into card_payment (id, request_id, buyer_id, currency_code, amount, attempt,
         session_id, url, started_by, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [
        ...[generateEntityId(undefined, "cpay"), request.id, request.buyer_id],
        ...[request.currency_code, String(due), attempt, session, url, by.actor_id, now, now],
      ]
    )
  )
  return url
}

const pageFor = (
  { id, group_id, display_id, currency_code: currency, reference }: Request,
  due: bigint,
  attempt: number
): Stripe.Checkout.SessionCreateParams => {
  const back = `${readEnvironment(process.env).publicStorefrontUrl}/order-groups/${group_id}`
  const metadata = { payment_request: id, attempt: String(attempt) }
  return {
    mode: "payment",
    client_reference_id: id,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency,
          unit_amount: toStripe(due, currency),
          product_data: { name: `#${display_id}`, description: reference },
        },
      },
    ],
    metadata,
    payment_intent_data: { metadata, transfer_group: id, description: reference },
    success_url: `${back}?card=paid`,
    cancel_url: back,
  }
}

/** Asks the provider on behalf of somebody who wants to pay. @throws FUNDING_DECLINED */
const asking = async <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
  await ask(question).catch((error: unknown) => {
    throw isUnavailable(error)
      ? refuse("FUNDING_DECLINED", `${error.message}, or pay by bank transfer; nothing was charged`)
      : error
  })

/** Asks the provider whether an open page of a payment was paid; without an answer nothing changes. */
export const checkCardPayments = async (
  container: MedusaContainer,
  requestId: string
): Promise<void> => {
  const open = takesCards() ? await openPayment(container, requestId) : undefined
  if (open) {
    await asking(() => syncSession(container, open.session_id))
  }
}

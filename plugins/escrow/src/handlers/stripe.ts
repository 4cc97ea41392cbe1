import { handler, refuse } from "@wholesale/core"
import {
  cardPaymentRoutes,
  connectedAccountRoutes,
  processorRoutes,
  stripeHookRoutes,
} from "../http/routes-stripe"
import { ownPayment } from "../queries/payments"
import {
  connectedAccountView,
  entryView,
  listChargebacks,
  listEntries,
  processorView,
} from "../queries/processor"
import { ask } from "../stripe/client"
import { startOnboarding } from "../stripe/connect"
import { checkCardPayments, startCardPayment } from "../stripe/pay-by-card"
import { receiveEvent } from "../stripe/receive-event"
import { reconcile } from "../stripe/reconcile"
import { settleEntry } from "../stripe/settle-entry"

export const payByCard = handler(
  cardPaymentRoutes.payByCard,
  async ({ scope, principal, params, by }) => {
    const payment = { id: params.id, buyer_id: principal.company.id }
    return { url: await startCardPayment(scope, payment, by) }
  }
)

export const checkCardPayment = handler(
  cardPaymentRoutes.checkCardPayment,
  async ({ scope, principal, params }) => {
    await ownPayment(scope, params.id, principal.company.id)
    await checkCardPayments(scope, params.id)
    return { payment: await ownPayment(scope, params.id, principal.company.id) }
  }
)

export const getConnectedAccount = handler(
  connectedAccountRoutes.getConnectedAccount,
  ({ scope, principal }) => connectedAccountView(scope, principal.company.id)
)

export const postOnboarding = handler(
  connectedAccountRoutes.startOnboarding,
  async ({ scope, principal, by }) => ({
    url: await ask(() => startOnboarding(scope, principal.company.id, by)),
  })
)

export const getProcessor = handler(processorRoutes.getProcessor, async ({ scope }) => ({
  processor: await processorView(scope),
}))

export const postReconciliation = handler(processorRoutes.reconcileProcessor, async ({ scope }) => {
  await ask(() => reconcile(scope))
  return { processor: await processorView(scope) }
})

export const getEntries = handler(processorRoutes.listProcessorEntries, ({ scope, query }) =>
  listEntries(scope, query)
)

export const settleProcessorEntry = handler(
  processorRoutes.settleProcessorEntry,
  async ({ scope, params, body, by }) => {
    await settleEntry(scope, { id: params.id, ...body }, by)
    return { entry: await entryView(scope, params.id) }
  }
)

export const getChargebacks = handler(processorRoutes.listChargebacks, ({ scope, query }) =>
  listChargebacks(scope, query)
)

export const postStripeEvent = handler(stripeHookRoutes.stripeEvent, async ({ scope, req }) => {
  const { rawBody } = req
  const signature = req.headers["stripe-signature"]
  if (!Buffer.isBuffer(rawBody) || Array.isArray(signature)) {
    throw refuse("INVALID_INPUT", "The body of an event is JSON")
  }
  await receiveEvent(scope, rawBody, signature)
  return { received: true }
})

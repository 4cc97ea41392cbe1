import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import { paymentDto } from "./money"
import {
  chargebackDto,
  chargebackQuery,
  connectedAccountDto,
  entrySettledInput,
  pageDto,
  processorDto,
  processorEntryDto,
  processorEntryQuery,
} from "./stripe"

const finance = { for: "operator", permission: "operator.finance" } as const

/** A buyer pays online. */
export const cardPaymentRoutes = defineRoutes({
  payByCard: {
    method: "POST",
    path: "/payments/:id/card",
    on: ["store"],
    summary: "Open the page on which a payment is made by card or another online method",
    access: { for: "company", permission: "orders.place" },
    response: pageDto,
    status: 201,
  },
  checkCardPayment: {
    method: "POST",
    path: "/payments/:id/card/check",
    on: ["store"],
    summary: "Ask the provider whether a payment has arrived, after coming back from its page",
    access: { for: "company", permission: "orders.read" },
    response: z.object({ payment: paymentDto }),
  },
})

/** A seller opens an account with the provider. */
export const connectedAccountRoutes = defineRoutes({
  getConnectedAccount: {
    method: "GET",
    path: "/company/stripe-account",
    on: ["admin"],
    summary: "The company's account with Stripe, as it is there now",
    access: { for: "company", permission: "finance.read" },
    response: z.object({ offered: z.boolean(), account: connectedAccountDto.nullable() }),
  },
  startOnboarding: {
    method: "POST",
    path: "/company/stripe-account/onboarding",
    on: ["admin"],
    summary: "Open Stripe's page on which a company signs up, or completes what is missing",
    access: { for: "company", permission: "finance.manage", needs: "sell" },
    response: pageDto,
    status: 201,
  },
})

/** The operator watches its account with the provider. */
export const processorRoutes = defineRoutes({
  getProcessor: {
    method: "GET",
    path: "/processor",
    on: ["admin"],
    summary: "Our balance at the payment provider beside the one in the books",
    access: finance,
    response: z.object({ processor: processorDto }),
  },
  reconcileProcessor: {
    method: "POST",
    path: "/processor/reconcile",
    on: ["admin"],
    summary: "Compare the provider's changes of our balance with the books now",
    access: finance,
    response: z.object({ processor: processorDto }),
  },
  listProcessorEntries: {
    method: "GET",
    path: "/processor-entries",
    on: ["admin"],
    summary: "Changes of our balance at the provider; those that nothing explains first",
    access: finance,
    query: processorEntryQuery,
    response: page("entries", processorEntryDto),
  },
  settleProcessorEntry: {
    method: "POST",
    path: "/processor-entries/:id/settle",
    on: ["admin"],
    summary: "Say what a change turned out to be that nothing explained",
    access: finance,
    body: entrySettledInput,
    response: z.object({ entry: processorEntryDto }),
  },
  listChargebacks: {
    method: "GET",
    path: "/chargebacks",
    on: ["admin"],
    summary: "Payments that buyers' banks took back, open ones first",
    access: finance,
    query: chargebackQuery,
    response: page("chargebacks", chargebackDto),
  },
})

/** What the provider calls. */
export const stripeHookRoutes = defineRoutes({
  stripeEvent: {
    method: "POST",
    path: "/stripe",
    on: ["hooks"],
    summary: "Take an event of Stripe, signed over the bytes of the body",
    access: { for: "public" },
    raw_body: true,
    response: z.object({ received: z.boolean() }),
  },
})

import { z } from "@medusajs/framework/zod"
import { registerJob, registerMessageHandler } from "@wholesale/core"
import { registerFunding } from "@wholesale/ordering"
import { registerChargebackNotifications } from "../notifications/chargebacks"
import { SEND_TRANSFER_TOPIC } from "../payouts/payouts"
import { takesCards } from "./client"
import { handleStripeEvent } from "./handle-event"
import { STRIPE_EVENT_TOPIC } from "./receive-event"
import { reconcile } from "./reconcile"
import { SEND_REFUND_TOPIC, sendCardRefund } from "./send-refund"
import { sendTransfer } from "./send-transfer"

/** Medusa's own provider records what our holds decide. */
const RECORDED_BY = "pp_system_default"

/** The provider may be away for a day. */
const PATIENT = 30

const ofRefund = z.object({ refund_id: z.string() })
const ofPayout = z.object({ payout_id: z.string() })

/** Registers paying by card and everything around it, where the environment names an account for it. */
export const registerStripe = (): void => {
  registerChargebackNotifications()
  if (!takesCards()) {
    return
  }
  registerFunding({
    key: "card",
    label: "Card and other online methods",
    provider_ids: [],
    authorise: ({ orders }) =>
      Promise.resolve({
        provider_id: RECORDED_BY,
        data: new Map(orders.map(({ order_id }) => [order_id, {}])),
      }),
  })
  registerMessageHandler({
    topic: STRIPE_EVENT_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) => await handleStripeEvent(container, payload),
  })
  registerMessageHandler({
    topic: SEND_REFUND_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await sendCardRefund(container, ofRefund.parse(payload).refund_id),
  })
  registerMessageHandler({
    topic: SEND_TRANSFER_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await sendTransfer(container, ofPayout.parse(payload).payout_id),
  })
  registerJob({
    name: "stripe.reconcile",
    every: { hours: 1 },
    catch_up: "latest",
    run: async ({ container }) => await reconcile(container),
  })
}

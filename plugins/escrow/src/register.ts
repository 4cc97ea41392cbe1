import { z } from "@medusajs/framework/zod"
import { registerMessageHandler, transactionRunner } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import {
  registerClaimedUnits,
  registerMoneyState,
  registerOrderFollower,
  registerPlacementFollower,
} from "@wholesale/ordering"
import { registerEscrowPages } from "./admin-pages"
import { disputedUnits } from "./disputes/claimable-order"
import { registerBankTransfer } from "./holds/bank-transfer"
import { agreeWithMedusa } from "./holds/agree-with-medusa"
import { SETTLE_TOPIC } from "./holds/fund-request"
import { holdStateOf } from "./queries/hold-state"
import { openHolds } from "./holds/open-holds"
import { settleHold } from "./holds/settle-hold"
import { registerMoneyJobs } from "./register-jobs"
import { HOLD_MOVED_TOPIC } from "./modules/payment_hold/operations/save-hold"
import { registerBooksNotification } from "./notifications/books"
import { registerDisputeNotifications } from "./notifications/disputes"
import { registerMoneyNotifications } from "./notifications/register"
import { registerPayouts } from "./payouts/register-payouts"
import { registerStripe } from "./stripe/register-stripe"

const ofOrder = z.object({ seller_order_id: z.string() })

/** Medusa may be away for a while; with late attempts an hour apart. */
const PATIENT = 30

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerEscrow = (): void => {
  registerEscrowPages()
  registerBankTransfer()
  registerMoneyNotifications()
  registerDisputeNotifications()
  registerBooksNotification()
  registerClaimedUnits((tx, orderId) => disputedUnits(transactionRunner(tx), orderId))
  registerMoneyState(holdStateOf)
  registerPlacementFollower({ name: "payment-holds", follow: openHolds })
  registerOrderFollower(SETTLE_TOPIC)
  registerMessageHandler({
    topic: SETTLE_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await settleHold(container, ofOrder.parse(payload).seller_order_id, SYSTEM),
  })
  registerMessageHandler({
    topic: HOLD_MOVED_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await agreeWithMedusa(container, ofOrder.parse(payload).seller_order_id),
  })
  registerMoneyJobs()
  registerPayouts()
  registerStripe()
}

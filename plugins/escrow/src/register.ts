import { z } from "@medusajs/framework/zod"
import { dayOf, daysAfter, clock, registerJob, registerMessageHandler } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { registerOrderFollower, registerPlacementFollower } from "@wholesale/ordering"
import { registerEscrowPages } from "./admin-pages"
import { registerBankTransfer } from "./holds/bank-transfer"
import { agreeWithMedusa } from "./holds/agree-with-medusa"
import { settleDueHolds } from "./holds/due-holds"
import { SETTLE_TOPIC } from "./holds/fund-request"
import { warnOfEndingHolds } from "./holds/ending-holds"
import { openHolds } from "./holds/open-holds"
import { settleHold } from "./holds/settle-hold"
import { closeDay } from "./ledger/close-day"
import { sealLedger } from "./ledger/seal"
import { HOLD_MOVED_TOPIC } from "./modules/payment_hold/operations/save-hold"
import { registerMoneyNotifications } from "./notifications/register"

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
  registerJobs()
}

const registerJobs = () => {
  registerJob({
    name: "holds.warn",
    every: { days: 1 },
    catch_up: "latest",
    run: async ({ container }) => await warnOfEndingHolds(container),
  })
  registerJob({
    name: "holds.settle",
    every: { minutes: 1 },
    catch_up: "latest",
    run: async ({ container }) => await settleDueHolds(container),
  })
  registerJob({
    name: "ledger.seal",
    every: { minutes: 1 },
    catch_up: "latest",
    run: async ({ container }) => {
      await sealLedger(container)
    },
  })
  registerJob({
    name: "ledger.close-day",
    every: { days: 1 },
    catch_up: "latest",
    run: async ({ container }) => {
      await closeDay(container, dayOf(daysAfter(clock.now(), -1)))
    },
  })
}

import { registerJob, registerMessageHandler } from "@wholesale/core"
import { registerTradeNotifications } from "./notifications/trade"
import { registerVerificationNotifications } from "./notifications/verification"
import { CHECK, LEVEL_CHANGED } from "./modules/verification/operations/case-store"
import { levelChanged, ofCompanies, ofCompany } from "./workflows/verification/messages"
import { applyOutcome } from "./workflows/verification/apply-outcome"
import { expireAndRemind } from "./workflows/verification/expire"
import { handleFactsChanged } from "./workflows/verification/facts-changed"
import { runChecks, runLocalChecks } from "./workflows/verification/run-checks"

/** A tax authority may be away for days; with an hour between the late attempts this is a week. */
const CHECK_ATTEMPTS = 170

/** Registers what verification and trade react to, run and say. Calling it again changes nothing. */
export const registerVerification = () => {
  registerMessageHandler({
    topic: CHECK,
    max_attempts: CHECK_ATTEMPTS,
    handle: async (payload, { container }) =>
      await runChecks(container, ofCompany.parse(payload).company_id),
  })
  registerMessageHandler({
    topic: "member.email-verified",
    handle: async (payload, { container }) => {
      for (const companyId of ofCompanies.parse(payload).company_ids) {
        await runLocalChecks(container, companyId)
      }
    },
  })
  registerMessageHandler({
    topic: LEVEL_CHANGED,
    handle: async (payload, { container }) =>
      await applyOutcome(container, levelChanged.parse(payload)),
  })
  registerMessageHandler({
    topic: "company.legal-changed",
    handle: async (payload, { container }) =>
      await handleFactsChanged(container, ofCompany.parse(payload).company_id),
  })
  registerJob({
    name: "verification.expiry",
    // More often than daily: past `verified_until` nothing counts until the level is recomputed.
    every: { minutes: 15 },
    catch_up: "latest",
    run: async ({ container }) => await expireAndRemind(container),
  })
  registerVerificationNotifications()
  registerTradeNotifications()
}

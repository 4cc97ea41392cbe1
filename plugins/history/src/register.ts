import { z } from "@medusajs/framework/zod"
import { registerMessageHandler } from "@wholesale/core"
import { registerPastPurchases } from "@wholesale/ordering"
import { registerHistoryPages } from "./admin-pages"
import { APPLY_TOPIC, CHECK_TOPIC } from "./modules/history/operations/jobs"
import { pastPurchases } from "./queries/purchases"
import { applyHistory } from "./workflows/apply-history"
import { checkHistory } from "./workflows/check-history"

const ofJob = z.object({ job_id: z.string().min(1) })

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerHistory = (): void => {
  registerHistoryPages()
  registerPastPurchases(pastPurchases)
  registerMessageHandler({
    topic: CHECK_TOPIC,
    handle: async (payload, { container }) =>
      await checkHistory(container, ofJob.parse(payload).job_id),
  })
  registerMessageHandler({
    topic: APPLY_TOPIC,
    handle: async (payload, { container }) =>
      await applyHistory(container, ofJob.parse(payload).job_id),
  })
}

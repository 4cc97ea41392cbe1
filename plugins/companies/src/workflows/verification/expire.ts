import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "@wholesale/core"
import { SYSTEM } from "../../domain/system-actor"
import { applyOutcome } from "./apply-outcome"
import { verificationOf } from "./services"

const CASES_PER_RUN = 200
const REMINDERS_PER_RUN = 5000

/** Expires what has ended and reminds of what is about to; one failing case holds nobody up. */
export const expireAndRemind = async (container: MedusaContainer) => {
  const verification = verificationOf(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const now = clock.now()
  for (const { id } of await verification.dueCases({ by: SYSTEM, now, limit: CASES_PER_RUN })) {
    try {
      const expired = await verification.expireCase({ case_id: id, by: SYSTEM, now })
      if (expired) {
        await applyOutcome(container, { ...expired, state: "expired" })
      }
    } catch (error) {
      logger.warn(`verification expiry: case ${id}: ${String(error)}`)
    }
  }
  await verification.sweepEndings({ by: SYSTEM, now, limit: REMINDERS_PER_RUN })
}

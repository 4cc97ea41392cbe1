import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SYSTEM } from "@wholesale/companies"
import { clock, runQuery } from "@wholesale/core"
import { passTime } from "../modules/support/operations/pass-time"
import { inSupport } from "./tickets"

const PER_RUN = 500

/** Does what time decides; a ticket that fails keeps no other from it. */
export const settleDueTickets = async (container: MedusaContainer): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rows = await runQuery<{ id: string }>(
    container,
    `select id from support_ticket where next_at <= ? and deleted_at is null
     order by next_at, id limit ?`,
    [clock.now(), PER_RUN]
  )
  for (const { id } of rows) {
    try {
      await inSupport(container, (tx) => passTime(tx, id, { by: SYSTEM, now: clock.now() }))
    } catch (error) {
      logger.warn(`support.settle: ticket ${id}: ${String(error)}`)
    }
  }
}

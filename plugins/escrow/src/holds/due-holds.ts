import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, runQuery } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { settleHold } from "./settle-hold"

const PER_RUN = 500

/** Looks at the holds whose inspection is over; one that fails keeps no other from its release. */
export const settleDueHolds = async (container: MedusaContainer): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rows = await runQuery<{ seller_order_id: string }>(
    container,
    `select seller_order_id from payment_hold
     where look_again_at <= ? and deleted_at is null order by look_again_at, id limit ?`,
    [clock.now(), PER_RUN]
  )
  for (const { seller_order_id: id } of rows) {
    try {
      await settleHold(container, id, SYSTEM)
    } catch (error) {
      logger.warn(`holds.settle: order ${id}: ${String(error)}`)
    }
  }
}

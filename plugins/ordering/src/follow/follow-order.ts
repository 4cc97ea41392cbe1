import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { sql } from "@wholesale/core"
import { ENDED_STATES } from "../domain/seller-order/states"
import { releaseDeadLocks } from "../medusa/dead-locks"
import { sellerOrders } from "../orders/seller-orders"
import { cancelMedusaOrder, completeMedusaOrder } from "./end-order"
import { finishCredits } from "./finish-credits"
import { editQuantities, reserveAccepted } from "./edit-quantities"
import { fulfilReplacements, fulfilShipments } from "./fulfil-shipments"
import { loadFollowedOrder } from "./load-order"
import { takeReturns } from "./take-returns"

/**
 * Brings Medusa's order to where ours is, by Medusa's own workflows: quantities that were not
 * accepted leave it, shipments become fulfilments, returns and the end follow. Every step looks at
 * what is there and does what is missing, so it may run again at any time, also after a crash.
 * @throws an error to be tried again when another process is at it
 */
export const followOrder = async (container: MedusaContainer, id: string): Promise<void> =>
  await withOrderAlone(container, id, async () => {
    const order = await loadFollowedOrder(container, id)
    if (!order) {
      return
    }
    await releaseDeadLocks(container, order.order_id)
    if (ENDED_STATES.some((state) => state === order.state)) {
      await cancelMedusaOrder(container, order)
      return
    }
    await editQuantities(container, order)
    await reserveAccepted(container, order)
    await fulfilShipments(container, order)
    await takeReturns(container, order)
    await fulfilReplacements(container, order)
    if (order.state === "completed") {
      await completeMedusaOrder(container, order)
    }
  })

const WAIT_MS = 100
const MOST_WAITS = 100

/**
 * Keeps others away from Medusa's side of the same order; the lock ends with this process, however it
 * ends. Who waits holds no connection meanwhile: Medusa's workflows need them.
 * @throws an error to be tried again when another process is at it for too long
 */
export const withOrderAlone = async (
  container: MedusaContainer,
  id: string,
  work: () => Promise<void>
) => {
  for (let wait = 0; wait < MOST_WAITS; wait += 1) {
    if (await tryAlone(container, id, work)) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  }
  throw new MedusaError(MedusaError.Types.CONFLICT, `Order ${id} is being followed already`)
}

const tryAlone = async (container: MedusaContainer, id: string, work: () => Promise<void>) =>
  await sellerOrders(container).inTransaction(async (tx) => {
    const [{ locked }] = await sql<{ locked: boolean }>(
      tx,
      "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked",
      [`follow:${id}`]
    )
    if (locked) {
      await finishCredits(container, id)
      await work()
    }
    return locked
  })

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { clock, faultPoint, runner } from "@wholesale/core"
import { agreeReserved } from "../domain/stock/agree-reserved"
import { agreeAcceptedStock, loadPartlyReserved } from "../medusa/accepted-stock"
import { sellerOrders } from "../orders/seller-orders"
import type { FollowedOrder } from "./load-order"

/**
 * Takes what the seller did not accept out of Medusa's order by an order edit; with its
 * confirmation the reservations shrink to what is left.
 */
export const editQuantities = async (container: MedusaContainer, order: FollowedOrder) => {
  const items = order.items
    .filter(({ accepted, quantity }) => accepted !== null && accepted < quantity)
    .map(({ id, accepted }) => ({ id, quantity: accepted ?? 0 }))
  const begun = order.open_changes.some(({ change_type: type }) => type === "edit")
  if (items.length === 0) {
    return
  }
  const input = { order_id: order.order_id }
  if (begun) {
    // Of an edit that a crash left behind nobody knows how far it came.
    await cancelBeginOrderEditWorkflow(container).run({ input })
  }
  await beginOrderEditOrderWorkflow(container).run({ input })
  faultPoint("order.edit-begun")
  await orderEditUpdateItemQuantityWorkflow(container).run({ input: { ...input, items } })
  await requestOrderEditRequestWorkflow(container).run({ input })
  faultPoint("order.edit-requested")
  await confirmOrderEditRequestWorkflow(container).run({ input })
  faultPoint("order.edited")
}

/**
 * Sets aside again what a process that died within the confirmation of such an edit left out. Only
 * before anything of the order was fulfilled: from then on less is set aside than was accepted.
 */
export const reserveAccepted = async (container: MedusaContainer, order: FollowedOrder) => {
  if (order.shipments.some(({ fulfillment }) => fulfillment !== null)) {
    return
  }
  const rows = await loadPartlyReserved(runner(container), order.id)
  const items = [...new Set(agreeReserved(rows).map((change) => change.inventory_item_id))]
  if (items.length === 0) {
    return
  }
  const agree = async () =>
    await sellerOrders(container).inTransaction(
      async (tx) => await agreeAcceptedStock(tx, { seller_order_id: order.id, now: clock.now() })
    )
  // As for a fulfilment: Medusa reads a level and writes what it worked out, under this lock.
  await container.resolve(Modules.LOCKING).execute(items, agree)
}

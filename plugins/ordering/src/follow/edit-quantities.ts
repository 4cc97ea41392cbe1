import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint } from "@wholesale/core"
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

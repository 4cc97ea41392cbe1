import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow, completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import { faultPoint } from "@wholesale/core"
import type { FollowedOrder } from "./load-order"

/** Cancels Medusa's order, which gives back its reservations and authorised payments. */
export const cancelMedusaOrder = async (container: MedusaContainer, order: FollowedOrder) => {
  if (order.status === "canceled") {
    return
  }
  faultPoint("order.before-cancelling")
  await cancelOrderWorkflow(container).run({ input: { order_id: order.order_id } })
  faultPoint("order.released")
}

/** Marks Medusa's order as completed. */
export const completeMedusaOrder = async (container: MedusaContainer, order: FollowedOrder) => {
  if (order.status !== "completed") {
    await completeOrderWorkflow(container).run({ input: { orderIds: [order.order_id] } })
  }
}

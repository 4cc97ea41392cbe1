import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompensateFn, InvokeFn } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { checkoutChecks, placedOrders, type PlacedOrder } from "../../hooks/checkout"
import { runParticipants, undoParticipants } from "../../hooks/handlers"
import type { UndoLog } from "../../hooks/registry"

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cart.id },
  })
  // Medusa validates again when a completion is repeated; the order exists then, and e.g. its own
  // credit hold would count against it.
  return data.length > 0
    ? new StepResponse([], [])
    : await runParticipants(checkoutChecks, { cart }, { container })
}, undoParticipants(checkoutChecks))

type OrderCreated = (
  invoke: InvokeFn<PlacedOrder, never[], UndoLog>,
  compensate: CompensateFn<UndoLog>
) => void

// The workflow has this hook, but its declared type does not list it.
const hooks = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks & {
  orderCreated: OrderCreated
}

hooks.orderCreated(
  async ({ order_id, cart_id }, { container }) =>
    await runParticipants(placedOrders, { order_id, cart_id }, { container }),
  undoParticipants(placedOrders)
)

import type { MedusaContainer, RegisterOrderFulfillmentDTO } from "@medusajs/framework/types"
import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils"
import {
  createShipmentWorkflow,
  markFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint } from "@wholesale/core"
import { releaseDeadLocks } from "../medusa/dead-locks"
import type { Fulfilment, FollowedShipment } from "./load-order"
import { tellMedusa } from "./tell-medusa"

type Marked = {
  fulfilment: Fulfilment
  /** What the order counts as shipped or delivered with the fulfilment. */
  counting: RegisterOrderFulfillmentDTO
}

/** Marks a fulfilment as shipped, with its labels, and lets the order count that. */
export const markShipped = async (
  container: MedusaContainer,
  { fulfilment: { id, ...done }, shipment, counting }: Marked & { shipment: FollowedShipment }
) => {
  if (!done.shipped) {
    await createShipmentWorkflow(container).run({ input: { id, labels: labelsOf(shipment) } })
    faultPoint("order.fulfilment-shipped")
  }
  if (!done.shipment_counted) {
    await container.resolve(Modules.ORDER).registerShipment(counting)
    faultPoint("order.shipment-marked")
    await tellMedusa(container, FulfillmentWorkflowEvents.SHIPMENT_CREATED, { id })
  }
}

/** Marks a fulfilment as delivered, and lets the order count that. */
export const markDelivered = async (
  container: MedusaContainer,
  { fulfilment: { id, ...done }, counting }: Marked
) => {
  if (!done.delivered) {
    // The workflow locks the fulfilment.
    await releaseDeadLocks(container, id)
    await markFulfillmentAsDeliveredWorkflow(container).run({ input: { id } })
    faultPoint("order.fulfilment-delivered")
  }
  if (!done.delivery_counted) {
    await container.resolve(Modules.ORDER).registerDelivery(counting)
    faultPoint("order.delivery-marked")
    await tellMedusa(container, FulfillmentWorkflowEvents.DELIVERY_CREATED, { id })
  }
}

const labelsOf = ({
  tracking_number: number,
  tracking_url: url,
  label_url: label,
}: FollowedShipment) =>
  number ? [{ tracking_number: number, tracking_url: url ?? "", label_url: label ?? "" }] : []

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint } from "@wholesale/core"
import { replacementItems } from "./add-replacement"
import type { FollowedOrder, FollowedShipment } from "./load-order"

/** Makes a shipped, and where it arrived a delivered, fulfilment of every shipment of the order. */
export const fulfilShipments = async (container: MedusaContainer, order: FollowedOrder) => {
  for (const shipment of order.shipments) {
    if (shipment.return_id === null && !isDone(shipment)) {
      await fulfil(container, order.order_id, shipment)
    }
  }
}

/** The same for what replaces returned goods, once those are stock again. */
export const fulfilReplacements = async (container: MedusaContainer, order: FollowedOrder) => {
  for (const shipment of order.shipments) {
    if (shipment.return_id !== null && !isDone(shipment)) {
      const items = await replacementItems(container, order, shipment)
      await fulfil(container, order.order_id, { ...shipment, items })
    }
  }
}

const isDone = ({ state, fulfillment }: FollowedShipment) =>
  Boolean(fulfillment?.shipped_at && (state === "shipped" || fulfillment.delivered_at))

const fulfil = async (container: MedusaContainer, orderId: string, shipment: FollowedShipment) => {
  const known = shipment.fulfillment ?? (await create(container, orderId, shipment))
  if (!known.shipped_at) {
    await createOrderShipmentWorkflow(container).run({
      input: {
        order_id: orderId,
        fulfillment_id: known.id,
        items: shipment.items,
        labels: labelsOf(shipment),
        no_notification: true,
      },
    })
    faultPoint("order.shipment-marked")
  }
  if (shipment.state === "delivered" && !known.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId: known.id },
    })
    faultPoint("order.delivery-marked")
  }
}

const create = async (
  container: MedusaContainer,
  orderId: string,
  { id, items }: FollowedShipment
) => {
  faultPoint("order.before-fulfilling")
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: orderId,
      items,
      metadata: { shipment_id: id },
      no_notification: true,
    },
  })
  faultPoint("order.fulfilled")
  return { id: result.id, shipped_at: null, delivered_at: null }
}

const labelsOf = ({
  tracking_number: number,
  tracking_url: url,
  label_url: label,
}: FollowedShipment) =>
  number ? [{ tracking_number: number, tracking_url: url ?? "", label_url: label ?? "" }] : []

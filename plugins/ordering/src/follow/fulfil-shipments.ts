import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { clock, faultPoint, runner } from "@wholesale/core"
import { loadLeaving, takeFulfilledStock } from "../medusa/fulfilled-stock"
import { sellerOrders } from "../orders/seller-orders"
import { replacementItems } from "./add-replacement"
import type { Fulfilment, FollowedOrder, FollowedShipment } from "./load-order"
import { makeFulfilment } from "./make-fulfilment"
import { markDelivered, markShipped } from "./mark-fulfilment"
import { tellMedusa } from "./tell-medusa"

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

const isDone = ({ state, fulfillment: made }: FollowedShipment) =>
  made !== null &&
  made.stock_taken &&
  made.linked &&
  made.counted &&
  made.shipped &&
  made.shipment_counted &&
  (state === "shipped" || (made.delivered && made.delivery_counted))

/**
 * What Medusa's workflows for an order's fulfilments do, in steps of which each is one transaction
 * and is done only where it is missing. A process that dies between two of them leaves nothing that
 * the next attempt doesn't find and finish.
 */
const fulfil = async (container: MedusaContainer, orderId: string, shipment: FollowedShipment) => {
  const fulfilment = shipment.fulfillment ?? (await makeFulfilment(container, orderId, shipment))
  if (!fulfilment.stock_taken) {
    await takeStock(container, fulfilment)
    faultPoint("order.stock-taken")
  }
  if (!fulfilment.linked) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.ORDER]: { order_id: orderId },
      [Modules.FULFILLMENT]: { fulfillment_id: fulfilment.id },
    })
    faultPoint("order.fulfilment-linked")
  }
  const counting = {
    order_id: orderId,
    reference: Modules.FULFILLMENT,
    reference_id: fulfilment.id,
    items: shipment.items,
  }
  if (!fulfilment.counted) {
    await container.resolve(Modules.ORDER).registerFulfillment(counting)
    faultPoint("order.fulfilled")
    const ids = { order_id: orderId, fulfillment_id: fulfilment.id }
    await tellMedusa(container, OrderWorkflowEvents.FULFILLMENT_CREATED, ids)
  }
  await markShipped(container, { fulfilment, shipment, counting })
  if (shipment.state === "delivered") {
    await markDelivered(container, { fulfilment, counting })
  }
}

/**
 * Medusa reads a level and writes what it worked out; its lock on the inventory items keeps that
 * apart from what happens here.
 */
const takeStock = async (container: MedusaContainer, { id }: Fulfilment) => {
  const leaving = await loadLeaving(runner(container), id)
  const items = [...new Set(leaving.map(({ inventory_item_id: item }) => item))]
  const take = async () =>
    await sellerOrders(container).inTransaction(
      async (tx) => await takeFulfilledStock(tx, { fulfilment_id: id, now: clock.now() })
    )
  await container.resolve(Modules.LOCKING).execute(items, take)
}

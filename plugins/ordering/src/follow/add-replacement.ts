import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditAddNewItemWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import { faultPoint, runQuery } from "@wholesale/core"
import type { FollowedOrder, FollowedShipment, ItemQuantity } from "./load-order"

/** Items of Medusa's order that stand for the goods of a replacement. */
const findItems = async (container: MedusaContainer, orderId: string, shipmentId: string) =>
  await runQuery<ItemQuantity>(
    container,
    `select i.item_id as id, i.quantity::integer as quantity
     from order_item i
     join "order" m on m.id = i.order_id and m.version = i.version
     join order_line_item li on li.id = i.item_id
     where m.id = ? and i.deleted_at is null and li.metadata->>'replacement' = ?
     order by i.item_id`,
    [orderId, shipmentId]
  )

/** The variants of what a replacement consists of. */
const variantsOf = async (container: MedusaContainer, shipmentId: string) =>
  await runQuery<{ variant_id: string; quantity: number }>(
    container,
    `select l.variant_id, part.quantity from shipment_line part
     join seller_order_line l on l.id = part.seller_order_line_id
     where part.shipment_id = ? order by l.position`,
    [shipmentId]
  )

/**
 * The items of Medusa's order that a replacement ships. They cost nothing and are added by an order
 * edit, whose confirmation reserves their stock.
 */
export const replacementItems = async (
  container: MedusaContainer,
  order: FollowedOrder,
  shipment: FollowedShipment
): Promise<ItemQuantity[]> => {
  const known = await findItems(container, order.order_id, shipment.id)
  if (known.length > 0) {
    return known
  }
  const input = { order_id: order.order_id }
  if (order.open_changes.some(({ change_type: type }) => type === "edit")) {
    // Of an edit that a crash left behind nobody knows how far it came.
    await cancelBeginOrderEditWorkflow(container).run({ input })
  }
  const items = (await variantsOf(container, shipment.id)).map((part) => ({
    ...part,
    unit_price: 0,
    metadata: { replacement: shipment.id },
  }))
  await beginOrderEditOrderWorkflow(container).run({ input })
  await orderEditAddNewItemWorkflow(container).run({ input: { ...input, items } })
  await requestOrderEditRequestWorkflow(container).run({ input })
  faultPoint("return.replacement-requested")
  await confirmOrderEditRequestWorkflow(container).run({ input })
  return await findItems(container, order.order_id, shipment.id)
}

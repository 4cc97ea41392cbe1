import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { clock, faultPoint, runner } from "@wholesale/core"
import { leavingParts, takeReserved, type LeavingPart } from "../domain/stock/take-reserved"
import { loadReserved } from "../medusa/fulfilled-stock"
import {
  loadShippedOrder,
  loadShippingOption,
  type ShippedOrder,
  type ShippedItem,
} from "./load-shipped-order"
import type { Fulfilment, FollowedShipment } from "./load-order"

/**
 * Makes Medusa's fulfilment of a shipment from what its own workflow would make it of. The order
 * doesn't know it yet, and its goods are still stock.
 * @throws INVALID_DATA when the order can't be fulfilled so, before anything is written
 */
export const makeFulfilment = async (
  container: MedusaContainer,
  orderId: string,
  shipment: FollowedShipment
): Promise<Fulfilment> => {
  const order = await loadShippedOrder(container, orderId)
  const leaving = leavingItems(order, shipment)
  const reserved = await loadReserved(
    runner(container),
    leaving.map(({ item }) => item.id)
  )
  const parts = leavingParts(leaving.map(lineOf), reserved)
  // Refuses now what could not be taken afterwards.
  takeReserved(parts, reserved)
  const way = await wayOf(container, order, reserved[0]?.location_id)
  const { id: _id, ...address } = order.shipping_address ?? {}
  const input = {
    ...way,
    order,
    items: parts.map((part) => fulfilmentItem(order, part)),
    requires_shipping: leaving.some(({ item }) => item.requires_shipping),
    labels: [],
    delivery_address: address,
    packed_at: clock.now(),
    metadata: { shipment_id: shipment.id },
  }
  faultPoint("order.before-fulfilling")
  const { result } = await createFulfillmentWorkflow(container).run({ input })
  faultPoint("order.fulfilment-made")
  return { id: result.id, ...NOTHING_DONE }
}

const NOTHING_DONE = {
  stock_taken: false,
  linked: false,
  counted: false,
  shipped: false,
  shipment_counted: false,
  delivered: false,
  delivery_counted: false,
}

type Leaving = { item: ShippedItem; quantity: number }

/** The order's items in a shipment. */
const leavingItems = (order: ShippedOrder, { items }: FollowedShipment): Leaving[] => {
  if (order.status === "canceled" || items.length === 0) {
    throw invalid(`Order ${order.id} was cancelled, or nothing of it is shipped`)
  }
  return items.map(({ id, quantity }) => {
    const item = order.items.find((one) => one.id === id)
    if (!item) {
      throw invalid(`Order ${order.id} has no item ${id}`)
    }
    return { item, quantity }
  })
}

const lineOf = ({ item: { id, variant }, quantity }: Leaving) => ({
  line_id: id,
  quantity,
  managed: variant?.manage_inventory ?? false,
  required: new Map(
    variant?.inventory_items?.map(({ inventory, required_quantity }) => [
      inventory.id,
      Number(required_quantity),
    ])
  ),
})

/** How goods leave: by the order's shipping method, from the location of its shipping option. */
const wayOf = async (
  container: MedusaContainer,
  { id, shipping_methods: [method] }: ShippedOrder,
  reservedAt: string | undefined
) => {
  const option = method && (await loadShippingOption(container, method.shipping_option_id))
  const location_id = option?.service_zone.fulfillment_set.location?.id ?? reservedAt
  if (!option || !location_id) {
    throw invalid(`Order ${id} has no shipping option, or that no stock location`)
  }
  const { id: shipping_option_id, provider_id } = option
  return { location_id, provider_id, shipping_option_id, data: method.data }
}

const fulfilmentItem = (
  order: ShippedOrder,
  { line_id, inventory_item_id, quantity }: LeavingPart
) => {
  const item = order.items.find(({ id }) => id === line_id)
  const part = item?.variant?.inventory_items?.find(
    ({ inventory }) => inventory.id === inventory_item_id
  )?.inventory
  return {
    line_item_id: line_id,
    inventory_item_id: inventory_item_id ?? undefined,
    quantity,
    title: part?.title || item?.variant_title || item?.title || "",
    sku: part?.sku || item?.variant_sku || "",
    barcode: item?.variant_barcode || "",
  }
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

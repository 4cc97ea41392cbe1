import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, type By } from "@wholesale/core"
import { carrierOf } from "../carriers/carrier"
import type { ShippedPart } from "../domain/seller-order/shipping"
import { answerReturn, shipReplacement } from "../modules/seller_order/operations/answer-return"
import { receiveOrder } from "../modules/seller_order/operations/complete-order"
import {
  deliverShipment,
  type DeliveryStatement,
} from "../modules/seller_order/operations/deliver-shipment"
import { requestReturn } from "../modules/seller_order/operations/request-return"
import { shipOrder } from "../modules/seller_order/operations/ship-order"
import {
  addSellerEvent,
  type TrackedEvent,
} from "../modules/seller_order/operations/track-shipment"
import { orderFacts } from "../queries/order-facts"
import { sellingSettings } from "../queries/selling-settings"
import type { Asking } from "./answer-order"
import { sellerOrders } from "./seller-orders"

export type Shipping = {
  order_id: string
  lines: readonly ShippedPart[]
  carrier: string
  tracking_number: string | null
  tracking_url: string | null
  return_id: string | null
}

/**
 * A seller ships some or all of an order, or the replacement of a return.
 * @returns the shipment's id
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, SHIPMENT_EXCEEDS_ORDER, RETURN_NOT_ALLOWED
 */
export const ship = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  { order_id: orderId, lines, return_id: returnId, ...travel }: Shipping
): Promise<string> => {
  const carrier = carrierOf(travel.carrier)
  const facts = await orderFacts(container, { order_id: orderId }, side)
  const make = carrier.trackingNumber ?? null
  const input = { ...travel, make_tracking_number: make, side, facts, by, now: clock.now() }
  const id = await sellerOrders(container).inTransaction((tx) =>
    returnId
      ? shipReplacement(tx, { ...input, return_id: returnId })
      : shipOrder(tx, { ...input, order_id: orderId, parts: lines })
  )
  faultPoint("order.shipped")
  return id
}

/** Records a delivery with its evidence. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const deliver = async (
  container: MedusaContainer,
  side: Asking<"seller"> | { as: "operator" },
  by: By,
  { shipment_id: shipmentId, statement }: { shipment_id: string; statement: DeliveryStatement }
): Promise<void> => {
  const facts = await orderFacts(container, { shipment_id: shipmentId }, side)
  const input = { shipment_id: shipmentId, side, statement, facts, by, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => deliverShipment(tx, input))
  faultPoint("order.delivered")
}

/** A seller says where a shipment is. @throws NOT_FOUND, INVALID_INPUT */
export const track = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  shipmentId: string,
  event: Omit<TrackedEvent, "source" | "external_id">
): Promise<void> => {
  const { order_id: orderId } = await orderFacts(container, { shipment_id: shipmentId }, side)
  const input = { shipment_id: shipmentId, order_id: orderId, side, event, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => addSellerEvent(tx, input))
}

/** The buyer confirms that the goods arrived. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const receive = async (
  container: MedusaContainer,
  side: Asking<"buyer">,
  by: By,
  receipt: { order_id: string; statement: Omit<DeliveryStatement, "source" | "raw"> }
): Promise<void> => {
  const facts = await orderFacts(container, { order_id: receipt.order_id }, side)
  const input = { ...receipt, side, facts, by, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => receiveOrder(tx, input))
  faultPoint("order.completed")
}

export type Returning = {
  order_id: string
  resolution: string
  lines: readonly { line_id: string; quantity: number; reason_code: string }[]
  note: string | null
}

/** The buyer asks to send goods back. @throws NOT_FOUND, RETURN_NOT_ALLOWED */
export const askForReturn = async (
  container: MedusaContainer,
  side: Asking<"buyer">,
  by: By,
  request: Returning
): Promise<string> => {
  const facts = await orderFacts(container, { order_id: request.order_id }, side)
  const { return_days } = await sellingSettings(container, facts.seller.id)
  const input = { ...request, side, return_days, facts, by, now: clock.now() }
  return await sellerOrders(container).inTransaction((tx) => requestReturn(tx, input))
}

/**
 * The seller answers a return, or takes the goods in.
 * @returns the order's id
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const settleReturn = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  answer: { return_id: string; to: "approved" | "declined" | "received"; answer: string | null }
): Promise<string> => {
  const facts = await orderFacts(container, { return_id: answer.return_id }, side)
  const input = { ...answer, side, facts, by, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => answerReturn(tx, input))
  faultPoint("order.return-answered")
  return facts.order_id
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, type By } from "@wholesale/core"
import type { LineAnswer } from "../domain/seller-order/acceptance"
import { acceptOrder } from "../modules/seller_order/operations/accept-order"
import { cancelOrder, expireOrder, rejectOrder } from "../modules/seller_order/operations/end-order"
import { orderFacts } from "../queries/order-facts"
import { sellerOrders } from "./seller-orders"

/** Who asks: one company's staff, or the operator. */
export type Asking<As extends string> = {
  as: As
  company_id: string
}

type Accepting = {
  order_id: string
  expected_ship_on: string | null
  lines: readonly LineAnswer[]
  note: string | null
}

/** A seller accepts an order. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, INVALID_INPUT */
export const accept = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  { order_id, expected_ship_on, lines, note }: Accepting
): Promise<void> => {
  const facts = await orderFacts(container, { order_id }, side)
  const input = { order_id, side, expected_ship_on, answers: lines, note, facts, by }
  await sellerOrders(container).inTransaction((tx) =>
    acceptOrder(tx, { ...input, now: clock.now() })
  )
  faultPoint("order.accepted")
}

type Rejecting = {
  order_id: string
  reason_code: string
  note: string | null
  lines: readonly { line_id: string; reason_code: string }[]
}

/** A seller rejects an order. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED, INVALID_INPUT */
export const reject = async (
  container: MedusaContainer,
  side: Asking<"seller">,
  by: By,
  rejection: Rejecting
): Promise<void> => {
  const facts = await orderFacts(container, { order_id: rejection.order_id }, side)
  const input = { ...rejection, side, facts, by, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => rejectOrder(tx, input))
  faultPoint("order.rejected")
}

type Cancelling = { order_id: string; reason_code: string; note: string | null }

/** Buyer, seller or operator cancel an order. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const cancel = async (
  container: MedusaContainer,
  side: Asking<"seller"> | Asking<"buyer"> | { as: "operator" },
  by: By,
  cancellation: Cancelling
): Promise<void> => {
  const facts = await orderFacts(container, { order_id: cancellation.order_id }, side)
  const input = { ...cancellation, side, facts, by, now: clock.now() }
  await sellerOrders(container).inTransaction((tx) => cancelOrder(tx, input))
  faultPoint("order.cancelled")
}

/** Lets an order expire, if it is due and still nobody has answered. @returns whether it did */
export const expire = async (container: MedusaContainer, by: By, orderId: string) => {
  const facts = await orderFacts(container, { order_id: orderId }, { as: "operator" })
  const input = { order_id: orderId, facts, by, now: clock.now() }
  const expired = await sellerOrders(container).inTransaction((tx) => expireOrder(tx, input))
  if (expired) {
    faultPoint("order.expired")
  }
  return expired
}

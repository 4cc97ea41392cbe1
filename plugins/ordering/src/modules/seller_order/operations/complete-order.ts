import { DAY_MS, refuse, type By, type TransactionContext } from "@wholesale/core"
import { changeState } from "./change-state"
import { markDelivered, openShipments, type DeliveryStatement } from "./deliver-shipment"
import { lockOrder, type Side } from "./lock-order"
import type { OrderFacts } from "./order-facts"
import { tellBuyer, tellSeller } from "./tell-parties"

export type ReceiveInput = {
  order_id: string
  side: Side
  statement: Omit<DeliveryStatement, "source" | "raw">
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * The buyer confirms that everything arrived: evidence for each shipment that had none, and the
 * order is complete.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED before all of it was shipped, INVALID_INPUT
 */
export const receiveOrder = async (tx: TransactionContext, input: ReceiveInput): Promise<void> => {
  const { facts, by, now } = input
  let order = await lockOrder(tx, input.order_id, input.side)
  if (input.statement.delivered_at > now) {
    throw refuse("INVALID_INPUT", "The delivery can't lie in the future")
  }
  if (order.state === "shipped") {
    const statement: DeliveryStatement = { ...input.statement, source: "buyer", raw: null }
    for (const id of await openShipments(tx, order)) {
      await markDelivered(tx, id, { statement, by, now })
    }
    await changeState(tx, { order, to: "delivered", by, now })
    order = { ...order, state: "delivered" }
  }
  await changeState(tx, { order, to: "completed", by, now })
  await tellSeller(tx, { type: "order.completed", order, facts })
}

export type CompleteInput = {
  order_id: string
  completion_days: number
  facts: OrderFacts
  by: By
  now: Date
}

/**
 * Completes an order whose buyer has had time to complain. Does nothing when it is not due (any
 * more). @returns whether it was completed
 */
export const completeOrder = async (
  tx: TransactionContext,
  { order_id: id, completion_days: days, facts, by, now }: CompleteInput
): Promise<boolean> => {
  const order = await lockOrder(tx, id, { as: "system" })
  const delivered = order.delivered_at ? new Date(order.delivered_at).getTime() : Infinity
  if (order.state !== "delivered" || delivered + days * DAY_MS > now.getTime()) {
    return false
  }
  await changeState(tx, { order, to: "completed", by, now })
  await tellBuyer(tx, { type: "order.completed", order, facts })
  await tellSeller(tx, { type: "order.completed", order, facts })
  return true
}

import type { TransactionContext } from "@wholesale/core"
import { lockOrder } from "./lock-order"
import type { OrderFacts } from "./order-facts"
import { tellBuyer, tellSeller } from "./tell-parties"

/** Tells both sides that an order was placed; telling them again does nothing. */
export const tellPlacement = async (tx: TransactionContext, facts: OrderFacts): Promise<void> => {
  const order = await lockOrder(tx, facts.order_id, { as: "system" })
  const key = `${order.id}:placed`
  const more = {
    note: order.note,
    accept_by: new Date(order.accept_by).toISOString(),
  }
  await tellSeller(tx, { type: "order.received", order, facts, more, key })
  await tellBuyer(tx, { type: "order.placed", order, facts, more, key })
}

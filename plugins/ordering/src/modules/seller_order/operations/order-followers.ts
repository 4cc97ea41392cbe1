import { enqueue, type TransactionContext } from "@wholesale/core"

const topics = new Set<string>()

/**
 * Adds a topic whose messages (`{ seller_order_id }`) say that something about an order changed:
 * its state, its quantities, a shipment, a delivery, a return. They come at least once and in no
 * order, so the handler looks at the order as it is.
 */
export const registerOrderFollower = (topic: string): void => {
  topics.add(topic)
}

/** Tells everyone who registered that an order changes in this transaction. */
export const tellOrderFollowers = async (tx: TransactionContext, orderId: string) => {
  for (const topic of topics) {
    await enqueue(tx, { topic, payload: { seller_order_id: orderId } })
  }
}

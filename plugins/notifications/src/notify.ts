import { enqueue, type TransactionContext } from "@wholesale/core"
import { SEND_TOPIC, type SendPayload } from "./delivery/payloads"
import type { To } from "./registry/recipients"

export type Notification = {
  /** A registered notification type. */
  type: string
  /** What makes this occurrence unique within its type, e.g. `case_1:approved`. */
  key: string
  to: To
  /** What the template needs; has to survive JSON. */
  data: Record<string, unknown>
}

/**
 * Tells people something, if and when the caller's transaction commits. A second call with the same
 * type and key does nothing.
 * @throws UNEXPECTED_STATE outside of a transaction
 */
export const notify = async (
  context: TransactionContext,
  { type, key, to, data }: Notification
): Promise<void> => {
  const payload: SendPayload = { type, key, to, data }
  await enqueue(context, { topic: SEND_TOPIC, key: `${type}:${key}`, payload })
}

import { generateEntityId } from "@medusajs/framework/utils"
import type { MessageBox } from "../modules/outbox/types"
import { clock } from "../shared/clock"
import { sql, type TransactionContext } from "../shared/transaction"

/** Work to be done once the caller's transaction has committed. */
export type OutgoingMessage = {
  topic: string
  /** Unique per topic: a second message with the same key is not written. */
  key?: string
  payload: object
  /** Not before this time; at once when left out. */
  available_at?: Date
}

/** A message from outside, e.g. a webhook, that must be handled once however often it is sent. */
export type IncomingMessage = {
  /** The system that sent it; `message_id` is unique there. */
  source: string
  message_id: string
  topic: string
  payload: object
}

/**
 * Writes a message into the outbox in the caller's transaction: it exists exactly when the change
 * does that it belongs to. The handler registered for the topic gets it at least once.
 * @returns false when a message with this topic and key was already there
 * @throws UNEXPECTED_STATE outside of a transaction
 */
export const enqueue = async (
  context: TransactionContext,
  { topic, key, payload, available_at }: OutgoingMessage
): Promise<boolean> => await insert(context, { box: "outbox", topic, key, payload, available_at })

/**
 * Writes a received message into the inbox in the caller's transaction, for the handler registered
 * for the topic.
 * @returns false when this message was received before
 * @throws UNEXPECTED_STATE outside of a transaction
 */
export const receive = async (
  context: TransactionContext,
  { source, message_id, topic, payload }: IncomingMessage
): Promise<boolean> =>
  await insert(context, { box: "inbox", topic, key: `${source}:${message_id}`, payload })

const insert = async (
  context: TransactionContext,
  message: OutgoingMessage & { box: MessageBox }
): Promise<boolean> => {
  const now = clock.now()
  const inserted = await sql<{ id: string }>(
    context,
    `insert into outbox_message
       (id, box, topic, dedupe_key, payload, available_at, created_at, updated_at)
     values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
     on conflict do nothing
     returning id`,
    [
      generateEntityId(undefined, "msg"),
      message.box,
      message.topic,
      message.key ?? null,
      JSON.stringify(message.payload),
      message.available_at ?? now,
      now,
      now,
    ]
  )
  return inserted.length > 0
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_MAX_ATTEMPTS } from "../modules/outbox/domain/back-off"
import type { ClaimedMessage } from "../modules/outbox/types"

export type HandlerContext = {
  container: MedusaContainer
  message: Pick<ClaimedMessage, "id" | "box" | "topic" | "dedupe_key" | "attempts">
}

/** What is done with the messages of a topic. */
export type MessageHandler = {
  topic: string
  /**
   * Called at least once per message, never twice at the same time unless it outlasts its lease;
   * it has to bear being repeated. The payload is what `enqueue` got, as JSON carries it.
   */
  handle: (payload: Record<string, unknown>, context: HandlerContext) => Promise<void>
  /** Attempts after which a message is dead; 8 unless said otherwise. */
  max_attempts?: number
}

type RegisteredHandler = MessageHandler & { max_attempts: number }

const handlers = new Map<string, RegisteredHandler>()

/** Registers the handler of a topic. Registering again replaces it. */
export const registerMessageHandler = (handler: MessageHandler): void => {
  handlers.set(handler.topic, {
    ...handler,
    max_attempts: handler.max_attempts ?? DEFAULT_MAX_ATTEMPTS,
  })
}

/** The handler of a topic, if this process has one. */
export const findMessageHandler = (topic: string): RegisteredHandler | undefined =>
  handlers.get(topic)

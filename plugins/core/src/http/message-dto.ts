import type { InferTypeOf } from "@medusajs/framework/types"
import { redact } from "../audit/redact"
import type { OutboxMessage } from "../modules/outbox/models/outbox-message"

/** A message as operators may see it: links to sign in or to join carry tokens, which are left out. */
export const toMessageDto = (message: InferTypeOf<typeof OutboxMessage>) => ({
  ...message,
  payload: redact(message.payload),
})

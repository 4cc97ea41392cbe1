import type { TransactionContext } from "@wholesale/core"
import { notify, type Notification } from "@wholesale/notifications"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Tells people about a change that the caller's transaction makes. The change itself happens once
 * (its rows are locked and its state is checked), so every call is an occurrence of its own.
 */
export const tell = (context: TransactionContext, notification: Omit<Notification, "key">) =>
  notify(context, { ...notification, key: generateEntityId(undefined, "once") })

import type { MedusaContainer } from "@medusajs/framework/types"
import { planDeliveries } from "../domain/plan-deliveries"
import { FEED_MODULE } from "../modules/feed/name"
import type FeedModuleService from "../modules/feed/service"
import { resolveRecipients } from "../registry/recipients"
import { notificationType } from "../registry/types"
import { sendPayload } from "./payloads"

/**
 * Handles `notification.send`: finds the recipients and writes one message per recipient and
 * channel, all in one transaction. An address that fails later is retried alone.
 */
export const sendNotification = async (payload: unknown, container: MedusaContainer) => {
  const { type, key, to, data } = sendPayload.parse(payload)
  const kind = notificationType(type)
  const feed = container.resolve<FeedModuleService>(FEED_MODULE)
  const recipients = await resolveRecipients(to, container)
  const chosen = await feed.preferencesOf(
    recipients.flatMap(({ account }) => (account ? [account] : []))
  )
  const deliveries = planDeliveries(kind, key, recipients, (account) =>
    chosen.filter(
      (row) => row.actor_type === account.actor_type && row.actor_id === account.actor_id
    )
  )
  await feed.enqueueDeliveries(deliveries.map((delivery) => ({ ...delivery, type, data })))
}

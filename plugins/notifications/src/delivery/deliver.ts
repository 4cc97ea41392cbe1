import { createHash } from "node:crypto"
import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { faultPoint } from "@wholesale/core"
import { receiverOf } from "../domain/receiver"
import { FEED_MODULE } from "../modules/feed/name"
import type FeedModuleService from "../modules/feed/service"
import type { FeedSettings } from "../modules/feed/settings"
import { notificationType } from "../registry/types"
import { notificationModule, type NotificationModule } from "../shared/notification-module"
import { STRINGS } from "../templates/strings"
import type { PushPayload } from "../push/payloads"
import { compose, type Composed } from "../templates/compose"
import { deliverPayload, type DeliverPayload } from "./payloads"

/**
 * Handles `notification.deliver`: renders for one recipient and hands over to Medusa's notification
 * module, whose row keeps what was sent. Repeating it sends nothing twice, except that an e-mail
 * whose sending was cut off is sent again with the same Message-ID.
 */
export const deliverNotification = async (payload: unknown, container: MedusaContainer) => {
  const delivery = deliverPayload.parse(payload)
  const feed = container.resolve<FeedModuleService>(FEED_MODULE)
  const { settings } = feed
  const notifications = notificationModule(container)
  const type = notificationType(delivery.type)
  if (type.claim && !(await type.claim(delivery.data, container))) {
    return
  }
  const composed = compose(type, delivery.data, delivery.recipient, settings)
  if (delivery.channel === "push") {
    return await feed.enqueuePushes(required(delivery.recipient.account, delivery.key), {
      key: delivery.key,
      shown: toPush(delivery, composed),
    })
  }
  const id = notificationId(delivery.key)

  await reopenInterrupted(notifications, id)
  faultPoint("notification.deliver.before")
  await notifications.createNotifications(
    delivery.channel === "email"
      ? toEmail(id, delivery, composed, settings)
      : toFeed(id, delivery, composed)
  )
  faultPoint("notification.deliver.after")
  await type.settle?.(delivery.data, container)
}

/**
 * The module only retries rows that are marked as failed, so one that died between writing its row
 * and sending would stay pending for ever.
 */
const reopenInterrupted = async (notifications: NotificationModule, id: string) => {
  const [existing] = await notifications.listNotifications({ id }, { select: ["id", "status"] })
  if (existing?.status === "pending") {
    await notifications.updateNotifications({ id, status: "failure" })
  }
}

/**
 * Ids are derived from the key: on a retry the module makes up a new id for the row that it then
 * fails to find, unless it is given the old one.
 */
const notificationId = (key: string) =>
  `noti_${createHash("sha256").update(key).digest("hex").slice(0, 32)}`

type NewNotification = CreateNotificationDTO & { id: string }

const toEmail = (
  id: string,
  { type, key, recipient }: DeliverPayload,
  { subject, text, html, headers }: Composed,
  settings: FeedSettings
): NewNotification => ({
  id,
  to: required(recipient.email, key),
  channel: "email",
  template: type,
  content: { subject, text, html },
  // Bodies carry links that sign people up, so they are kept only where the row is the mailbox.
  data: settings.keep_mail ? { subject, text, html } : { subject },
  provider_data: { idempotency_key: key, name: recipient.name, ...(headers ? { headers } : {}) },
  receiver_id: recipient.account && receiverOf(recipient.account),
  idempotency_key: key,
})

/** A locked device shows it to whoever holds it: what happened, and where to read about it. */
const toPush = (
  { recipient }: DeliverPayload,
  { title, action }: Composed
): PushPayload["shown"] => ({
  title,
  body: STRINGS[recipient.locale].push,
  url: action?.url ?? null,
})

const toFeed = (
  id: string,
  { type, key, recipient }: DeliverPayload,
  { title, description, action }: Composed
): NewNotification => {
  const account = required(recipient.account, key)
  return {
    id,
    // The dashboard's bell asks for what is addressed to the user's id.
    to: account.actor_id,
    channel: "feed",
    template: type,
    data: { title, description, url: action?.url ?? null },
    receiver_id: receiverOf(account),
    idempotency_key: key,
  }
}

const required = <Value>(value: Value | null, key: string): Value => {
  if (value === null) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${key} has no address`)
  }
  return value
}

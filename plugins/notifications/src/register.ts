import { registerMessageHandler } from "@wholesale/core"
import { registerNotificationsPages } from "./admin-pages"
import { deliverNotification } from "./delivery/deliver"
import { DELIVER_TOPIC, SEND_TOPIC } from "./delivery/payloads"
import { PUSH_TOPIC } from "./push/payloads"
import { sendPush } from "./push/send-push"
import { sendNotification } from "./delivery/send"

/** Registers the handlers of the outbox and the pages of the dashboard; may be called any number of times. */
export const register = (): void => {
  registerNotificationsPages()
  registerMessageHandler({
    topic: SEND_TOPIC,
    handle: async (payload, { container }) => await sendNotification(payload, container),
  })
  registerMessageHandler({
    topic: DELIVER_TOPIC,
    handle: async (payload, { container }) => await deliverNotification(payload, container),
  })
  registerMessageHandler({
    topic: PUSH_TOPIC,
    handle: async (payload, { container }) => await sendPush(payload, container),
  })
}

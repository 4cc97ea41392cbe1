import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { generateRequestDetails } from "web-push"
import { isPushEndpoint } from "../domain/push-endpoint"
import { FEED_MODULE } from "../modules/feed/name"
import type FeedModuleService from "../modules/feed/service"
import { pushPayload } from "./payloads"

/** Seconds for which a push service keeps what it can't deliver. */
const KEPT_SECONDS = 24 * 60 * 60
const TIMEOUT_MS = 10_000
/** What a push service answers about a browser that it does not know any more. */
const GONE = [404, 410]

/**
 * Handles `notification.push`: encrypts for one browser and hands over to its push service. Sending it
 * twice shows it once, because both carry the same tag; a browser that is gone is forgotten.
 * @throws UNEXPECTED_STATE when the push service did not take it, for the outbox to try again
 */
export const sendPush = async (payload: unknown, container: MedusaContainer): Promise<void> => {
  const { key, subscription_id, shown } = pushPayload.parse(payload)
  const feed = container.resolve<FeedModuleService>(FEED_MODULE)
  const { push } = feed.settings
  const [browser] = await feed.listPushSubscriptions({ id: subscription_id })
  if (!push || !browser || !isPushEndpoint(browser.endpoint, push.hosts)) {
    return
  }
  const tag = createHash("sha256").update(key).digest("base64url").slice(0, 32)
  const request = generateRequestDetails(
    { endpoint: browser.endpoint, keys: { p256dh: browser.p256dh, auth: browser.auth } },
    JSON.stringify({ ...shown, tag }),
    {
      TTL: KEPT_SECONDS,
      topic: tag,
      vapidDetails: {
        subject: push.subject,
        publicKey: push.public_key,
        privateKey: push.private_key,
      },
    }
  )
  const { status } = await fetch(request.endpoint, {
    method: request.method,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    ),
    body: new Uint8Array(request.body ?? []),
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (GONE.includes(status)) {
    await feed.forgetSubscription(subscription_id)
  } else if (status >= 300) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The push service of ${subscription_id} answered ${status}`
    )
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@wholesale/core"
import { isPushEndpoint } from "../domain/push-endpoint"
import { FEED_MODULE } from "../modules/feed/name"
import type { BrowserKeys } from "../modules/feed/push-subscriptions"
import type FeedModuleService from "../modules/feed/service"

type ActorRef = { actor_type: string; actor_id: string }

const feedOf = (container: MedusaContainer) => container.resolve<FeedModuleService>(FEED_MODULE)

export const pushKey = (container: MedusaContainer) => ({
  public_key: feedOf(container).settings.push?.public_key ?? null,
})

/**
 * Lets a browser be told what a person is told.
 * @throws INVALID_INPUT for an address that is no push service's that we send to
 */
export const subscribe = async (
  container: MedusaContainer,
  actor: ActorRef,
  browser: BrowserKeys
) => {
  const feed = feedOf(container)
  if (!isPushEndpoint(browser.endpoint, feed.settings.push?.hosts ?? [])) {
    throw refuse("INVALID_INPUT", "This push service is not one that we send to", {
      issues: [{ field: "endpoint", message: "is not the address of a known push service" }],
    })
  }
  await feed.subscribe(actor, browser)
  return { subscribed: true }
}

/** Stops telling a browser; one of somebody else stays as it is. */
export const unsubscribe = async (
  container: MedusaContainer,
  actor: ActorRef,
  endpoint: string
) => {
  await feedOf(container).unsubscribe(actor, endpoint)
  return { subscribed: false }
}

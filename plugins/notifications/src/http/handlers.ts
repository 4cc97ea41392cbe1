import { handler } from "@wholesale/core"
import { listFeed, markFeedRead } from "../queries/feed"
import { changePreferences, listPreferences } from "../queries/preferences"
import { pushKey, subscribe, unsubscribe } from "../queries/push"
import { receiverOfCaller } from "./receiver-of-caller"
import { routes } from "./routes"

type Caller = { actor_type: string; actor_id: string }

const actorOf = ({ actor_type, actor_id }: Caller) => ({ type: actor_type, id: actor_id })

/** The feed answers the same on both surfaces, so its route files share these. */
export const getFeed = handler(
  routes.listFeed,
  async ({ scope, principal, by, query }) =>
    await listFeed(scope, receiverOfCaller(principal, actorOf(by)), query)
)

export const postFeedRead = handler(
  routes.markRead,
  async ({ scope, principal, by, body }) =>
    await markFeedRead(scope, receiverOfCaller(principal, actorOf(by)), body.ids)
)

export const getPreferences = handler(
  routes.getPreferences,
  async ({ scope, by }) => await listPreferences(scope, by)
)

export const postPreferences = handler(
  routes.setPreferences,
  async ({ scope, by, body }) => await changePreferences(scope, by, body.preferences)
)

export const getPush = handler(routes.getPush, async ({ scope }) => pushKey(scope))

export const postPush = handler(
  routes.addPush,
  async ({ scope, by, body }) => await subscribe(scope, by, body)
)

export const postPushRemoval = handler(
  routes.removePush,
  async ({ scope, by, body }) => await unsubscribe(scope, by, body.endpoint)
)

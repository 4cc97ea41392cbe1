import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type TransactionContext } from "@wholesale/core"

export type BrowserKeys = { endpoint: string; p256dh: string; auth: string }
type ActorRef = { actor_type: string; actor_id: string }

/** How many browsers a person can have; the one that was added first makes room. */
const MAX_BROWSERS = 10

/** A browser belongs to whoever turned it on last: a shared one tells nobody else's news. */
export const addSubscription = async (
  tx: TransactionContext,
  { actor_type, actor_id }: ActorRef,
  { endpoint, p256dh, auth }: BrowserKeys
): Promise<void> => {
  await sql(
    tx,
    `insert into push_subscription (id, actor_type, actor_id, endpoint, p256dh, auth)
     values (?, ?, ?, ?, ?, ?)
     on conflict (endpoint) do update set actor_type = excluded.actor_type,
       actor_id = excluded.actor_id, p256dh = excluded.p256dh, auth = excluded.auth,
       created_at = now(), updated_at = now()`,
    [generateEntityId(undefined, "npush"), actor_type, actor_id, endpoint, p256dh, auth]
  )
  await sql(
    tx,
    `delete from push_subscription where id in (
       select id from push_subscription where actor_type = ? and actor_id = ?
       order by created_at desc, id desc offset ?)`,
    [actor_type, actor_id, MAX_BROWSERS]
  )
}

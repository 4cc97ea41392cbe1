import { generateEntityId } from "@medusajs/framework/utils"
import {
  enqueue,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import type { TierInput } from "../../../http/tiers"
import { TIER_RULES_TOPIC } from "../../../messages/topics"

type Seller = { seller_id: string; by: By; now: Date }

export type CreateTierInput = Seller & { tier: TierInput }
export type ChangeTierInput = Seller & { tier_id: string; tier: TierInput }
export type DeleteTierInput = Seller & { tier_id: string }

/** Adds a tier. @throws CONFLICT when the seller has one of that name */
export const createTier = async (
  tx: TransactionContext,
  { seller_id, tier, by, now }: CreateTierInput
): Promise<string> => {
  const id = generateEntityId(undefined, "ptier")
  const created = await sql<{ id: string }>(
    tx,
    `insert into price_tier (id, seller_id, name, description, rank, requestable, rule, created_at,
       updated_at)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
     on conflict (seller_id, name) where deleted_at is null do nothing returning id`,
    [id, seller_id, ...valuesOf(tier), now, now]
  )
  if (created.length === 0) {
    throw nameTaken(tier.name)
  }
  await record(tx, "price_tier.created", id, { seller_id, by, after: tier })
  await applyRulesLater(tx, seller_id, now)
  return id
}

/** Changes a tier. @throws NOT_FOUND, CONFLICT */
export const changeTier = async (
  tx: TransactionContext,
  { seller_id, tier_id: id, tier, by, now }: ChangeTierInput
): Promise<string> => {
  const before = await lockTier(tx, seller_id, id)
  const others = await sql<{ id: string }>(
    tx,
    `select id from price_tier where seller_id = ? and name = ? and id <> ?
       and deleted_at is null`,
    [seller_id, tier.name, id]
  )
  if (others.length > 0) {
    throw nameTaken(tier.name)
  }
  await sql(
    tx,
    `update price_tier set name = ?, description = ?, rank = ?, requestable = ?, rule = ?::jsonb,
       updated_at = ? where id = ?`,
    [...valuesOf(tier), now, id]
  )
  await record(tx, "price_tier.changed", id, { seller_id, by, before, after: tier })
  await applyRulesLater(tx, seller_id, now)
  return id
}

/** Removes a tier that nothing hangs on. @throws NOT_FOUND, TIER_IN_USE with what hangs on it */
export const deleteTier = async (
  tx: TransactionContext,
  { seller_id, tier_id: id, by, now }: DeleteTierInput
): Promise<void> => {
  const before = await lockTier(tx, seller_id, id)
  const [uses] = await sql<{ members: number; prices: number; requests: number }>(
    tx,
    `select
       (select count(*)::int from price_tier_member where tier_id = ? and deleted_at is null)
         as members,
       (select count(*)::int from wholesale_price where target = ? and source = 'tier'
         and deleted_at is null) as prices,
       (select count(*)::int from price_tier_request where tier_id = ? and status = 'requested'
         and deleted_at is null) as requests`,
    [id, id, id]
  )
  if (uses.members + uses.prices + uses.requests > 0) {
    throw refuse(
      "TIER_IN_USE",
      `The tier ${before.name} still has ${uses.members} members, ${uses.prices} prices and ` +
        `${uses.requests} open requests; move or remove them first`,
      { ...uses }
    )
  }
  await sql(tx, "update price_tier set deleted_at = ?, updated_at = ? where id = ?", [now, now, id])
  await record(tx, "price_tier.deleted", id, { seller_id, by, before })
}

/** Locks a seller's tier. @throws NOT_FOUND, also for another seller's */
export const lockTier = async (
  tx: TransactionContext,
  sellerId: string,
  tierId: string
): Promise<{ id: string; name: string }> => {
  const rows = await sql<{ id: string; name: string }>(
    tx,
    `select id, name from price_tier where id = ? and seller_id = ? and deleted_at is null
     for update`,
    [tierId, sellerId]
  )
  const found = rows.at(0)
  if (!found) {
    throw notFound("Price tier", tierId)
  }
  return found
}

const valuesOf = (tier: TierInput) => [
  tier.name,
  tier.description,
  tier.rank,
  tier.requestable,
  tier.rule === null ? null : JSON.stringify(tier.rule),
]

const nameTaken = (name: string) =>
  refuse("CONFLICT", `You have a price tier named ${name} already; choose another name`, { name })

/** Who fulfils which rule is worked out after the change has been saved. */
const applyRulesLater = (tx: TransactionContext, sellerId: string, now: Date) =>
  enqueue(tx, {
    topic: TIER_RULES_TOPIC,
    key: `${sellerId}:${now.getTime()}`,
    payload: { seller_id: sellerId },
  })

type Recorded = { seller_id: string; by: By; before?: object; after?: object }

const record = (tx: TransactionContext, action: string, id: string, recorded: Recorded) =>
  recordAudit(tx, {
    by: recorded.by,
    action,
    subject_type: "price_tier",
    subject_id: id,
    company_id: recorded.seller_id,
    before: recorded.before,
    after: recorded.after,
  })

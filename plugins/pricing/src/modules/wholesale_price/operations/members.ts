import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import type { MEMBER_SOURCES } from "../../../http/tiers"
import { KNOWN_RETAILER } from "../../../queries/known-retailers"
import { lockTier } from "./tiers"

export type AssignInput = {
  seller_id: string
  tier_id: string
  retailer_ids: readonly string[]
  by: By
  now: Date
}

/**
 * Puts retailers into a tier by hand; whichever tier they had at this seller is left.
 * @returns how many were put into it who were not in it by hand already
 * @throws NOT_FOUND for a tier of another seller, and for a retailer that the seller does not know
 */
export const assignByHand = async (
  tx: TransactionContext,
  { seller_id, tier_id, retailer_ids, by, now }: AssignInput
): Promise<number> => {
  await lockTier(tx, seller_id, tier_id)
  const ids = [...new Set(retailer_ids)].sort()
  const known = await sql<{ id: string }>(
    tx,
    `select c.id from company c where c.id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and c.kind = 'retailer' and c.deleted_at is null and ${KNOWN_RETAILER}`,
    [JSON.stringify(ids), seller_id, seller_id, seller_id, seller_id]
  )
  const stranger = ids.find((id) => !known.some((row) => row.id === id))
  if (stranger) {
    throw notFound("Retailer", stranger)
  }
  const assigned = await setMembers(tx, {
    seller_id,
    members: ids.map((retailer_id) => ({ retailer_id, tier_id })),
    source: "hand",
    assigned_by: by.actor_id,
    now,
  })
  await recordAudit(tx, {
    by,
    action: "price_tier.members_added",
    subject_type: "price_tier",
    subject_id: tier_id,
    company_id: seller_id,
    after: { retailer_ids: ids },
  })
  return assigned
}

export type SetMembersInput = {
  seller_id: string
  members: readonly { retailer_id: string; tier_id: string }[]
  source: (typeof MEMBER_SOURCES)[number]
  assigned_by: string
  now: Date
}

/**
 * Gives retailers their tier at a seller. A rule only gives to those who have none or have theirs
 * by rule; a hand or a request also takes over what a rule gave.
 */
export const setMembers = async (
  tx: TransactionContext,
  { seller_id, members, source, assigned_by, now }: SetMembersInput
): Promise<number> => {
  if (members.length === 0) {
    return 0
  }
  const rows = members.map((member) => ({ ...member, id: generateEntityId(undefined, "ptmem") }))
  const changed = await sql<{ id: string }>(
    tx,
    `insert into price_tier_member as m (id, seller_id, retailer_id, tier_id, source, assigned_by,
       created_at, updated_at)
     select r.id, ?, r.retailer_id, r.tier_id, ?, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as r(id text, retailer_id text, tier_id text)
     order by r.retailer_id
     on conflict (seller_id, retailer_id) where deleted_at is null
     do update set tier_id = excluded.tier_id, source = excluded.source,
       assigned_by = excluded.assigned_by, updated_at = excluded.updated_at
     where (m.tier_id, m.source) is distinct from (excluded.tier_id, excluded.source)
       and (excluded.source <> 'rule' or m.source = 'rule')
     returning m.id`,
    [seller_id, source, assigned_by, now, now, JSON.stringify(rows)]
  )
  return changed.length
}

export type RemoveMemberInput = {
  seller_id: string
  tier_id: string
  retailer_id: string
  by: By
  now: Date
}

/** Takes a retailer out of a tier. @throws NOT_FOUND when it is not in it */
export const removeMember = async (
  tx: TransactionContext,
  { seller_id, tier_id, retailer_id, by, now }: RemoveMemberInput
): Promise<void> => {
  const removed = await sql<{ id: string }>(
    tx,
    `update price_tier_member set deleted_at = ?, updated_at = ?
     where seller_id = ? and tier_id = ? and retailer_id = ? and deleted_at is null returning id`,
    [now, now, seller_id, tier_id, retailer_id]
  )
  if (removed.length === 0) {
    throw notFound("Member", retailer_id)
  }
  await recordAudit(tx, {
    by,
    action: "price_tier.member_removed",
    subject_type: "price_tier",
    subject_id: tier_id,
    company_id: seller_id,
    before: { retailer_id },
  })
}

export type RuledMembersInput = {
  seller_id: string
  members: readonly { retailer_id: string; tier_id: string }[]
  /** Retailers whose rule no longer holds. */
  left: readonly string[]
  now: Date
}

/** Applies what the rules say now. Members by hand or by request are left alone. */
export const applyRuledMembers = async (
  tx: TransactionContext,
  { seller_id, members, left, now }: RuledMembersInput
): Promise<void> => {
  if (left.length > 0) {
    await sql(
      tx,
      `update price_tier_member set deleted_at = ?, updated_at = ?
       where seller_id = ? and source = 'rule' and deleted_at is null
         and retailer_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [now, now, seller_id, JSON.stringify(left)]
    )
  }
  await setMembers(tx, { seller_id, members, source: "rule", assigned_by: "rule", now })
}

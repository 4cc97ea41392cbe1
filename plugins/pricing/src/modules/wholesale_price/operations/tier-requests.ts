import { generateEntityId } from "@medusajs/framework/utils"
import {
  assertTransition,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { TIER_REQUEST_MACHINE, type TierRequestStatus } from "../../../domain/tier-request-states"
import { setMembers } from "./members"
import { lockTier } from "./tiers"

export type AskInput = {
  retailer_id: string
  retailer_name: string
  tier_id: string
  message: string | null
  by: By
  now: Date
}

/**
 * A retailer asks for a tier that its seller opened to requests.
 * @throws NOT_FOUND for a tier that can't be asked for, also when the seller blocked the retailer
 * @throws CONFLICT when a request at this seller is open, or the retailer has the tier
 */
export const askForTier = async (tx: TransactionContext, input: AskInput): Promise<string> => {
  const tier = await requestableTier(tx, input)
  if (tier.own) {
    throw refuse("CONFLICT", `You have the tier ${tier.name} already`)
  }
  const id = generateEntityId(undefined, "ptreq")
  const created = await sql<{ id: string }>(
    tx,
    `insert into price_tier_request (id, seller_id, retailer_id, tier_id, status, message,
       requested_by, created_at, updated_at)
     values (?, ?, ?, ?, 'requested', ?, ?, ?, ?)
     on conflict (seller_id, retailer_id) where status = 'requested' and deleted_at is null
     do nothing returning id`,
    [
      id,
      tier.seller_id,
      input.retailer_id,
      input.tier_id,
      input.message,
      input.by.actor_id,
      input.now,
      input.now,
    ]
  )
  if (created.length === 0) {
    throw refuse("CONFLICT", "Your last request at this seller is still open; withdraw it first")
  }
  await record(tx, id, { by: input.by, before: null, after: "requested" })
  await notify(tx, {
    type: "tier.requested",
    key: id,
    to: { company_id: tier.seller_id, permission: "catalogue.write" },
    data: { partner_name: input.retailer_name, tier_name: tier.name, message: input.message },
  })
  return id
}

const requestableTier = async (tx: TransactionContext, { tier_id: id, retailer_id }: AskInput) => {
  const rows = await sql<{ seller_id: string; name: string; own: boolean }>(
    tx,
    `select t.seller_id, t.name, exists (select 1 from price_tier_member m where m.tier_id = t.id
       and m.retailer_id = ? and m.deleted_at is null) as own
     from price_tier t
     join company s on s.id = t.seller_id and s.status = 'active' and s.deleted_at is null
     where t.id = ? and t.requestable and t.deleted_at is null
       and not exists (select 1 from trade_relationship r where r.seller_id = t.seller_id
         and r.retailer_id = ? and r.status = 'blocked' and r.deleted_at is null)`,
    [retailer_id, id, retailer_id]
  )
  const tier = rows.at(0)
  if (!tier) {
    throw notFound("Price tier", id)
  }
  return tier
}

export type DecideTierRequestInput = {
  request_id: string
  seller_id: string
  seller_name: string
  to: "approved" | "declined"
  /** Another tier than the one that was asked for. */
  tier_id: string | null
  answer: string | null
  by: By
  now: Date
}

/** A seller's decision; approving gives the tier at once. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const decideTierRequest = async (
  tx: TransactionContext,
  input: DecideTierRequestInput
): Promise<string> => {
  const { seller_id, by, now, to } = input
  const request = await lockRequest(tx, input.request_id, { column: "seller_id", id: seller_id })
  assertTransition(TIER_REQUEST_MACHINE, request.status, to, `Tier request ${request.id}`)
  const tier = await lockTier(tx, seller_id, input.tier_id ?? request.tier_id)
  await sql(
    tx,
    `update price_tier_request set status = ?, granted_tier_id = ?, answer = ?, decided_by = ?,
       decided_at = ?, updated_at = ? where id = ?`,
    [to, to === "approved" ? tier.id : null, input.answer, by.actor_id, now, now, request.id]
  )
  if (to === "approved") {
    const members = [{ retailer_id: request.retailer_id, tier_id: tier.id }]
    await setMembers(tx, { seller_id, members, source: "request", assigned_by: by.actor_id, now })
  }
  await record(tx, request.id, { by, before: request.status, after: to })
  await notify(tx, {
    type: `tier.${to}`,
    key: request.id,
    to: { company_id: request.retailer_id, permission: "relationships.read" },
    data: { partner_name: input.seller_name, tier_name: tier.name, message: input.answer },
  })
  return request.id
}

export type WithdrawInput = { request_id: string; retailer_id: string; by: By; now: Date }

/** A retailer takes its request back. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const withdrawTierRequest = async (
  tx: TransactionContext,
  { request_id, retailer_id, by, now }: WithdrawInput
): Promise<string> => {
  const request = await lockRequest(tx, request_id, { column: "retailer_id", id: retailer_id })
  const what = `Tier request ${request.id}`
  assertTransition(TIER_REQUEST_MACHINE, request.status, "withdrawn", what)
  await sql(tx, "update price_tier_request set status = 'withdrawn', updated_at = ? where id = ?", [
    now,
    request.id,
  ])
  await record(tx, request.id, { by, before: request.status, after: "withdrawn" })
  return request.id
}

type Side = { column: "seller_id" | "retailer_id"; id: string }

const lockRequest = async (tx: TransactionContext, id: string, side: Side) => {
  const rows = await sql<{
    id: string
    status: TierRequestStatus
    retailer_id: string
    tier_id: string
  }>(
    tx,
    `select id, status, retailer_id, tier_id from price_tier_request
     where id = ? and ${side.column} = ? and deleted_at is null for update`,
    [id, side.id]
  )
  const request = rows.at(0)
  if (!request) {
    throw notFound("Tier request", id)
  }
  return request
}

type Recorded = { by: By; before: TierRequestStatus | null; after: TierRequestStatus }

const record = (tx: TransactionContext, id: string, { by, before, after }: Recorded) =>
  recordAudit(tx, {
    by,
    action: `price_tier_request.${after}`,
    subject_type: "price_tier_request",
    subject_id: id,
    before: before ? { status: before } : null,
    after: { status: after },
  })

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
import { RELATIONSHIP_MACHINE, type RelationshipStatus } from "../../domain/trade/states"
import type { RELATIONSHIP_ORIGINS } from "../../http/trade"

export type RelationshipRow = {
  id: string
  retailer_id: string
  seller_id: string
  status: RelationshipStatus
}

export type RequestInput = {
  retailer_id: string
  retailer_name: string
  seller_id: string
  message: string | null
  origin: (typeof RELATIONSHIP_ORIGINS)[number]
  /** What shows who brought whom. */
  origin_evidence: Record<string, unknown>
  by: By
  now: Date
}

/**
 * A retailer asks a seller for a relationship, again after it was declined. The origin of the first
 * request stays: whoever brought the two together did so once.
 * @throws RELATIONSHIP_EXISTS with `details.status`
 */
export const requestRelationship = async (
  tx: TransactionContext,
  input: RequestInput
): Promise<string> => {
  const created = await insertRequest(tx, input)
  if (created) {
    await record(tx, { relationship: created, from: null, input })
    return created.id
  }
  const known = await lockPair(tx, input.retailer_id, input.seller_id)
  if (known.status !== "declined") {
    throw refuse(
      "RELATIONSHIP_EXISTS",
      `There is a relationship with this seller already: ${known.status}`,
      { id: known.id, status: known.status }
    )
  }
  await sql(
    tx,
    `update trade_relationship set status = 'requested', message = ?, requested_by = ?,
       updated_at = ? where id = ?`,
    [input.message, input.by.actor_id, input.now, known.id]
  )
  await record(tx, {
    relationship: { ...known, status: "requested" },
    from: known.status,
    input,
  })
  return known.id
}

const insertRequest = async (tx: TransactionContext, input: RequestInput) => {
  const [row] = await sql<RelationshipRow>(
    tx,
    `insert into trade_relationship (id, retailer_id, seller_id, status, origin, origin_evidence,
       message, requested_by, created_at, updated_at)
     values (?, ?, ?, 'requested', ?, ?::jsonb, ?, ?, ?, ?)
     on conflict (retailer_id, seller_id) where deleted_at is null do nothing
     returning id, retailer_id, seller_id, status`,
    [
      generateEntityId(undefined, "trel"),
      input.retailer_id,
      input.seller_id,
      input.origin,
      JSON.stringify(input.origin_evidence),
      input.message,
      input.by.actor_id,
      input.now,
      input.now,
    ]
  )
  return row as RelationshipRow | undefined
}

const lockPair = async (tx: TransactionContext, retailerId: string, sellerId: string) => {
  const [row] = await sql<RelationshipRow>(
    tx,
    `select id, retailer_id, seller_id, status from trade_relationship
     where retailer_id = ? and seller_id = ? and deleted_at is null for update`,
    [retailerId, sellerId]
  )
  return row
}

export type DecideInput = {
  relationship_id: string
  /** The seller that decides; another seller's relationship does not exist for it. */
  seller_id: string
  seller_name: string
  to: RelationshipStatus
  /** Only from this state, where the state alone does not say what is meant. */
  only_from?: RelationshipStatus
  by: By
  now: Date
}

/** A seller's decision on a relationship. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const decideRelationship = async (
  tx: TransactionContext,
  input: DecideInput
): Promise<string> => {
  const [row] = await sql<RelationshipRow>(
    tx,
    `select id, retailer_id, seller_id, status from trade_relationship
     where id = ? and seller_id = ? and deleted_at is null for update`,
    [input.relationship_id, input.seller_id]
  )
  if (!row) {
    throw notFound("Trade relationship", input.relationship_id)
  }
  const { status: from } = row
  const what = `Trade relationship ${row.id}`
  if (input.only_from && from !== input.only_from) {
    throw refuse("TRANSITION_NOT_ALLOWED", `${what} is ${from}, not ${input.only_from}`, {
      from,
      to: input.to,
    })
  }
  assertTransition(RELATIONSHIP_MACHINE, from, input.to, what)
  await sql(tx, "update trade_relationship set status = ?, updated_at = ? where id = ?", [
    input.to,
    input.now,
    row.id,
  ])
  await record(tx, { relationship: { ...row, status: input.to }, from, input })
  return row.id
}

type Recorded = {
  relationship: RelationshipRow
  from: RelationshipStatus | null
  input: RequestInput | DecideInput
}

/** History, audit for both companies and the other side's notification. */
const record = async (tx: TransactionContext, { relationship, from, input }: Recorded) => {
  const { by, now } = input
  const { id, status: to, retailer_id: retailerId, seller_id: sellerId } = relationship
  await sql(
    tx,
    `insert into trade_history (id, relationship_id, "from", "to", actor_type, actor_id, at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [generateEntityId(undefined, "thist"), id, from, to, by.actor_type, by.actor_id, now]
  )
  await recordAudit(tx, {
    by,
    action: `relationship.${to}`,
    subject_type: "trade_relationship",
    subject_id: id,
    before: from ? { status: from } : undefined,
    after: { status: to, retailer_id: retailerId, seller_id: sellerId },
  })
  const fromRetailer = "retailer_name" in input
  await notify(tx, {
    type: `relationship.${from === "blocked" ? "unblocked" : to}`,
    key: `${id}:${to}:${now.getTime()}`,
    to: {
      company_id: fromRetailer ? sellerId : retailerId,
      permission: fromRetailer ? "relationships.manage" : "relationships.read",
    },
    data: {
      relationship_id: id,
      partner_name: fromRetailer ? input.retailer_name : input.seller_name,
      message: fromRetailer ? input.message : null,
    },
  })
}

import { generateEntityId } from "@medusajs/framework/utils"
import {
  clock,
  formatMoney,
  notFound,
  recordAudit,
  sql,
  transactionRunner,
  type By,
  type RunSql,
  type TransactionContext,
} from "@wholesale/core"
import { periodStart } from "../domain/approval/period"
import type { LimitPeriod, SpendingLimitInput } from "../http/approvals"
import type { CartProblem } from "../http/cart"

type LimitRow = { id: string; period: LimitPeriod; currency_code: string; amount: string }

/** Orders that don't count as spent: nobody has to pay for them. */
const UNSPENT = "('rejected', 'expired', 'cancelled')"

/**
 * What a member has ordered in a currency since a time, in minor units, tax and shipping included.
 */
export const spentSince = async (
  run: RunSql,
  { member_id, currency_code, since }: { member_id: string; currency_code: string; since: Date }
): Promise<bigint> => {
  const [{ spent }] = await run<{ spent: string }>(
    `select coalesce(sum(o.total_amount), 0)::bigint as spent
     from order_group g join seller_order o on o.group_id = g.id
     where g.member_id = ? and g.currency_code = ? and g.placed_at >= ?
       and o.state not in ${UNSPENT}`,
    [member_id, currency_code, since]
  )
  return BigInt(spent)
}

export type Spending = { member_id: string; currency_code: string; total: bigint }

/**
 * What one of the member's limits has against an order, if anything. The limits' rows stay locked
 * until the caller's transaction ends, so of two orders at once the second sees the first.
 */
export const limitProblem = async (
  tx: TransactionContext,
  { member_id, currency_code, total }: Spending
): Promise<CartProblem | undefined> => {
  const run = transactionRunner(tx)
  const limits = await run<LimitRow>(
    `select id, period, currency_code, amount from spending_limit
     where member_id = ? and currency_code = ? and deleted_at is null order by id for update`,
    [member_id, currency_code]
  )
  for (const { period, amount } of limits) {
    const since = periodStart(period, clock.now())
    const spent = await spentSince(run, { member_id, currency_code, since })
    const limit = BigInt(amount)
    if (spent + total > limit) {
      return overLimit({ limit, spent, period, currency_code })
    }
  }
  return undefined
}

type OverLimit = { limit: bigint; spent: bigint; period: LimitPeriod; currency_code: string }

const overLimit = ({ limit, spent, period, currency_code }: OverLimit): CartProblem => {
  const available = limit > spent ? limit - spent : 0n
  const left = formatMoney(available, currency_code, "en")
  return {
    code: "SPENDING_LIMIT_REACHED",
    message: `This order would go over your limit for the ${period}: ${left} are left`,
    details: {
      limit: Number(limit),
      spent: Number(spent),
      available: Number(available),
      period,
      currency_code,
    },
  }
}

export type SetLimit = { company_id: string; limit: SpendingLimitInput; by: By }

/** Sets a member's limit. @returns its id @throws NOT_FOUND for another company's member */
export const setLimit = async (
  tx: TransactionContext,
  { company_id, limit, by }: SetLimit
): Promise<string> => {
  const { member_id, period, currency_code, amount } = limit
  await assertMember(tx, company_id, member_id)
  const now = clock.now()
  const [{ id }] = await sql<{ id: string }>(
    tx,
    `insert into spending_limit (id, company_id, member_id, period, currency_code, amount, created_at,
       updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (member_id, period, currency_code) where deleted_at is null
     do update set amount = excluded.amount, updated_at = excluded.updated_at
     returning id`,
    [
      generateEntityId(undefined, "slim"),
      company_id,
      member_id,
      period,
      currency_code,
      amount,
      now,
      now,
    ]
  )
  await recordAudit(tx, {
    by,
    action: "spending_limit.set",
    subject_type: "spending_limit",
    subject_id: id,
    after: { ...limit },
  })
  return id
}

const assertMember = async (tx: TransactionContext, companyId: string, id: string) => {
  const members = await sql(
    tx,
    `select id from company_member where id = ? and company_id = ? and deleted_at is null`,
    [id, companyId]
  )
  if (members.length === 0) {
    throw notFound("Member", id)
  }
}

/** Removes a limit. @throws NOT_FOUND */
export const deleteLimit = async (
  tx: TransactionContext,
  { company_id, limit_id, by }: { company_id: string; limit_id: string; by: By }
): Promise<void> => {
  const removed = await sql(
    tx,
    `update spending_limit set deleted_at = ? where id = ? and company_id = ? and deleted_at is null
     returning id`,
    [clock.now(), limit_id, company_id]
  )
  if (removed.length === 0) {
    throw notFound("Spending limit", limit_id)
  }
  await recordAudit(tx, {
    by,
    action: "spending_limit.removed",
    subject_type: "spending_limit",
    subject_id: limit_id,
  })
}

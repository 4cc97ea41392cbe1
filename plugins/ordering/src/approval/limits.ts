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
import { ENDED_STATES } from "../domain/seller-order/states"
import type { LimitPeriod, SpendingLimitInput } from "../http/approvals"
import type { CartProblem } from "../http/cart"

type LimitRow = { id: string; period: LimitPeriod; amount: string }

/** A limit's member and currency, and since when orders count against it. */
export type SpendingPeriod = { id: string; member_id: string; currency_code: string; since: Date }

/**
 * What was ordered in each period, by its id, in minor units, tax and shipping included; one
 * statement. What ended without goods does not count: nobody has to pay for it.
 */
export const spentIn = async (
  run: RunSql,
  periods: readonly SpendingPeriod[]
): Promise<ReadonlyMap<string, bigint>> => {
  const rows = await run<{ id: string; spent: string }>(
    `select period.id, coalesce(sum(o.total_amount), 0)::bigint as spent
     from jsonb_to_recordset(?::jsonb)
       as period(id text, member_id text, currency_code text, since timestamptz)
     left join order_group g on g.member_id = period.member_id
       and g.currency_code = period.currency_code and g.placed_at >= period.since
     left join seller_order o on o.group_id = g.id
       and o.state not in (select jsonb_array_elements_text(?::jsonb))
     group by period.id`,
    [JSON.stringify(periods), JSON.stringify(ENDED_STATES)]
  )
  return new Map(rows.map(({ id, spent }) => [id, BigInt(spent)]))
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
    `select id, period, amount from spending_limit
     where member_id = ? and currency_code = ? and deleted_at is null order by id for update`,
    [member_id, currency_code]
  )
  const now = clock.now()
  const spending = await spentIn(
    run,
    limits.map(({ id, period }) => ({
      id,
      member_id,
      currency_code,
      since: periodStart(period, now),
    }))
  )
  for (const { id, period, amount } of limits) {
    const spent = spending.get(id) ?? 0n
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

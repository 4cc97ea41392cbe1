import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, runner } from "@wholesale/core"
import { spentIn } from "../approval/limits"
import { periodStart } from "../domain/approval/period"
import type { LimitPeriod, SpendingLimitDto } from "../http/approvals"

type Row = {
  id: string
  member_id: string
  member_name: string
  period: LimitPeriod
  currency_code: string
  amount: string
}

/** A company's spending limits by member, with what was spent in the present period; two statements. */
export const listSpendingLimits = async (
  container: MedusaContainer,
  companyId: string
): Promise<SpendingLimitDto[]> => {
  const run = runner(container)
  const rows = await run<Row>(
    `select l.id, l.member_id, m.name as member_name, l.period, l.currency_code, l.amount
     from spending_limit l join company_member m on m.id = l.member_id
     where l.company_id = ? and l.deleted_at is null order by m.name, m.id, l.currency_code, l.period`,
    [companyId]
  )
  const now = clock.now()
  const limits = rows.map((row) => ({ ...row, since: periodStart(row.period, now) }))
  const spending = await spentIn(run, limits)
  return limits.map(({ since, ...row }) => ({
    ...row,
    amount: Number(row.amount),
    spent: Number(spending.get(row.id) ?? 0n),
    period_started_at: since.toISOString(),
  }))
}

/** One limit. @throws NOT_FOUND, also for another company's */
export const spendingLimitView = async (
  container: MedusaContainer,
  companyId: string,
  id: string
): Promise<SpendingLimitDto> => {
  const limit = (await listSpendingLimits(container, companyId)).find((each) => each.id === id)
  if (!limit) {
    throw notFound("Spending limit", id)
  }
  return limit
}

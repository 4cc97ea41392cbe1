import { refuse, sql, type TransactionContext } from "@wholesale/core"
import { toDecimal } from "@wholesale/core/shared/money"
import { planUsage, type UsedBudget, type UsedPromotion } from "../domain/promotion/usage"
import type { QuotedPart } from "../domain/quote/types"
import { rawValue, rowId } from "../medusa/row-ids"

export type PromotionUse = {
  parts: readonly QuotedPart[]
  currency_code: string
  customer_id: string
  email: string | null
  now: Date
}

/**
 * Counts the promotions of a checkout against their limits and their campaigns' budgets, in the
 * transaction that places the orders: two checkouts can't share the last use, and none counts twice.
 * Nothing is read where nothing was taken off.
 * @throws PROMOTION_ENDED with the codes
 */
export const usePromotions = async (tx: TransactionContext, use: PromotionUse): Promise<void> => {
  const amounts = amountsOf(use)
  if (amounts.length === 0) {
    return
  }
  const promotions = await lockPromotions(tx, amounts, use.now)
  const budgets = await lockBudgets(tx, promotions, use)
  const plan = planUsage(promotions, budgets)
  if (plan.ended.length > 0) {
    const message = `Over or used up in the meantime: ${plan.ended.join(", ")}; see the new total`
    throw refuse("PROMOTION_ENDED", message, { codes: plan.ended })
  }
  await sql(
    tx,
    `update promotion set used = used + 1, updated_at = ?
     where "limit" is not null and id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [use.now, JSON.stringify(promotions.map(({ id }) => id))]
  )
  await saveBudgets(tx, plan.budgets, use.now)
}

type Amount = { promotion_id: string; amount: string }

/** What each promotion takes off, in major units. */
const amountsOf = ({ parts, currency_code }: PromotionUse): Amount[] => {
  const sums = new Map<string, bigint>()
  const discounts = parts.flatMap((part) => part.lines.flatMap((line) => line.discounts))
  for (const { promotion_id: id, amount } of discounts) {
    if (id && amount > 0n) {
      sums.set(id, (sums.get(id) ?? 0n) + amount)
    }
  }
  return [...sums].map(([promotion_id, sum]) => ({
    promotion_id,
    amount: toDecimal(sum, currency_code),
  }))
}

/** In the order of their ids, so that two checkouts never wait for each other. */
const lockPromotions = async (tx: TransactionContext, amounts: readonly Amount[], now: Date) =>
  await sql<UsedPromotion>(
    tx,
    `select p.id, p.code, used.amount::text as amount, p."limit", p.used, b.id as budget_id,
       p.status = 'active' and p.deleted_at is null and (p.campaign_id is null
         or (c.deleted_at is null and coalesce(c.starts_at <= ?, true)
           and coalesce(c.ends_at > ?, true))) as active
     from jsonb_to_recordset(?::jsonb) as used(promotion_id text, amount numeric)
     join promotion p on p.id = used.promotion_id
     left join promotion_campaign c on c.id = p.campaign_id
     left join promotion_campaign_budget b on b.campaign_id = c.id and b.deleted_at is null
     order by p.id for no key update of p`,
    [now, now, JSON.stringify(amounts)]
  )

type BudgetRow = Omit<UsedBudget, "counted_by"> & { value: string | null }

const lockBudgets = async (
  tx: TransactionContext,
  promotions: readonly UsedPromotion[],
  { customer_id, email }: PromotionUse
): Promise<UsedBudget[]> => {
  const ids = [...new Set(promotions.flatMap(({ budget_id: id }) => id ?? []))]
  if (ids.length === 0) {
    return []
  }
  const budgets = await sql<BudgetRow>(
    tx,
    `select id, type, "limit"::text as "limit", used::text as used,
       case attribute when 'customer_id' then ?::text when 'customer_email' then ?::text end as value
     from promotion_campaign_budget where id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by id for no key update`,
    [customer_id, email, JSON.stringify(ids)]
  )
  const counts = await sql<{ budget_id: string; value: string; used: string }>(
    tx,
    `select u.budget_id, u.attribute_value as value, u.used::text as used
     from jsonb_to_recordset(?::jsonb) as b(id text, value text)
     join promotion_campaign_budget_usage u on u.budget_id = b.id and u.attribute_value = b.value
       and u.deleted_at is null`,
    [JSON.stringify(budgets)]
  )
  return budgets.map(({ value, ...budget }) => ({
    ...budget,
    counted_by:
      value === null
        ? null
        : { value, used: counts.find((one) => one.budget_id === budget.id)?.used ?? "0" },
  }))
}

const saveBudgets = async (
  tx: TransactionContext,
  budgets: readonly { id: string; used: string; counted_by: string | null }[],
  now: Date
) => {
  if (budgets.length === 0) {
    return
  }
  const rows = budgets.map(({ used, ...budget }) => ({
    ...budget,
    used,
    raw_used: rawValue(used),
    usage_id: rowId("probudgus"),
    one: rawValue("1"),
  }))
  await sql(
    tx,
    `with row as (select * from jsonb_to_recordset(?::jsonb) as row(id text, used numeric,
         raw_used jsonb, counted_by text, usage_id text, one jsonb)),
       counted as (
         insert into promotion_campaign_budget_usage as u
           (id, budget_id, attribute_value, used, raw_used, created_at, updated_at)
         select usage_id, id, counted_by, 1, one, ?, ? from row where counted_by is not null
         on conflict (attribute_value, budget_id) where deleted_at is null do update
           set used = u.used + 1, updated_at = excluded.updated_at, raw_used =
             jsonb_build_object('value', trim_scale(u.used + 1)::text, 'precision', 20))
     update promotion_campaign_budget b set used = row.used, raw_used = row.raw_used, updated_at = ?
     from row where b.id = row.id`,
    [JSON.stringify(rows), now, now, now]
  )
}

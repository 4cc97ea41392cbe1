import { z } from "@medusajs/framework/zod"
import type { RunSql } from "@wholesale/core"
import { minor } from "@wholesale/core/http/fields"
import type { PastPurchases, PastSpending } from "@wholesale/ordering"
import { unitsOf } from "./minor-sql"

/** Lines of past customers that are the company `?`, and the article of each. */
const LINES = `past_customer c
  join past_order_line l on l.seller_id = c.seller_id and l.customer = c.number
  left join past_product a on a.seller_id = l.seller_id and a.sku_key = l.sku_key
    and a.deleted_at is null
  where c.company_id = ? and c.deleted_at is null`

/** Sales of articles that the catalogue has, as the reorder desk wants them. */
const BOUGHT = `select l.number || l.line_hash || l.occurrence as line_id, a.variant_id,
    a.product_id, l.sku, coalesce(a.description, l.description, l.sku) as title,
    null::text as variant_title, null::text as thumbnail,
    round(l.unit_price * ${unitsOf("l.currency_code")})::bigint as unit_price,
    greatest(1, round(l.quantity))::integer as quantity, l.seller_id || ' ' || l.number as order_key,
    null::text as order_id,
    l.ordered_at as placed_at, l.currency_code, l.seller_id
  from ${LINES} and a.variant_id is not null and l.class = 'sale'`

const count = z.number().int()
const sum = { orders: count, amount: minor() }
const named = z.array(z.object({ id: z.string(), name: z.string(), ...sum }))

const spendingDto = z.object({
  orders: count,
  spend: minor(),
  by_month: z.array(z.object({ month: z.string(), ...sum })),
  by_seller: named,
  by_category: named,
  currencies: z.array(z.string()),
})

const AMOUNT = `round(sum(l.quantity * l.unit_price) * ${unitsOf("max(l.currency_code)")})::bigint`
const SUMS = `count(distinct (l.seller_id, l.number))::integer as orders, ${AMOUNT} as amount`

const list = (rows: string) => `coalesce((select jsonb_agg(r) from (${rows}) r), '[]'::jsonb)`

/**
 * What goods cost a company: sales less what was cancelled, with charges, as the seller's books have
 * it. Articles outside of the catalogue have no category.
 */
const SPENDING = `with line as (select l.*, a.product_id from ${LINES}),
  counted as (select * from line l where l.class in ('sale', 'cancellation', 'charge')
    and l.currency_code = ? and l.ordered_at >= ?::date at time zone 'UTC'
    and l.ordered_at < (?::date + 1) at time zone 'UTC')
  select jsonb_build_object(
    'orders', (select count(distinct (seller_id, number)) from counted),
    'spend', (select coalesce(${AMOUNT}, 0) from counted l),
    'by_month', ${list(`select to_char(l.ordered_at at time zone 'UTC', 'YYYY-MM') as month, ${SUMS}
      from counted l group by 1`)},
    'by_seller', ${list(`select s.id, s.trading_name as name, ${SUMS}
      from counted l join company s on s.id = l.seller_id group by 1, 2`)},
    'by_category', ${list(`select coalesce(k.id, 'none') as id, coalesce(k.name, '') as name,
      ${SUMS} from counted l
      left join lateral (select c.id, c.name from product_category_product p
        join product_category c on c.id = p.product_category_id and c.deleted_at is null
        where p.product_id = l.product_id order by c.mpath, c.id limit 1) k on true
      group by 1, 2`)},
    'currencies', (select coalesce(jsonb_agg(distinct currency_code), '[]'::jsonb) from line)
  ) as json`

/** What companies bought before the marketplace of sellers that say which customer they were. */
export const pastPurchases: PastPurchases = {
  bought: BOUGHT,
  spending: async (run: RunSql, buyerId, { from, to, currency_code }): Promise<PastSpending> => {
    const [{ json }] = await run<{ json: unknown }>(SPENDING, [buyerId, currency_code, from, to])
    return spendingDto.parse(json)
  },
}

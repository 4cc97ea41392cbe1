import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, containsPattern, dayOf, runQuery } from "@wholesale/core"
import { reorderRowDto, type reorderQuery } from "../http/analytics"
import { planReorder } from "../domain/seller-order/reorder"
import { pastBought } from "../past/past-purchases"
import { listOrders } from "./list-orders"
import { COUNTED_SQL } from "./order-sql"

type Query = z.output<typeof reorderQuery>

type Row = {
  variant_id: string
  ordered_on: string[]
  total_quantity: number
  last_quantity: number
  json: Record<string, unknown>
}

/** What ran out longer ago than this is not bought regularly any more. */
const FORGOTTEN_DAYS = 60

/**
 * The days that the last quantity still lasts, as `planReorder` has them, for sorting; null without
 * a pace.
 */
const COVER = `(b.latest - ?::date
    + nullif(b.latest - b.first, 0) * b.quantity / nullif(b.total_quantity - b.quantity, 0)::numeric)`

/** One row per order line that a company bought. */
const ORDERED = `select l.id as line_id, l.variant_id, l.product_id, l.sku, l.title,
    l.variant_title, l.thumbnail, l.unit_price::bigint as unit_price,
    coalesce(l.accepted_quantity, l.quantity) as quantity, o.id as order_key, o.id as order_id,
    o.placed_at, o.currency_code, o.seller_id
  from seller_order o
  join seller_order_line l on l.seller_order_id = o.id and l.deleted_at is null
  where o.buyer_id = ? and o.deleted_at is null and ${COUNTED_SQL}
    and coalesce(l.accepted_quantity, l.quantity) > 0`

const DAY = "(placed_at at time zone 'UTC')::date"

/** Purchases with what is known of their variant, with those from before the marketplace. */
const bought = (lines: readonly string[]) => `bought as materialized (select b.*,
    row_number() over (partition by b.variant_id order by b.placed_at desc, b.line_id desc)
      as recency,
    sum(b.quantity) over variant as total_quantity,
    min(${DAY}) over variant as first, max(${DAY}) over variant as latest
  from (${lines.join(" union all ")}) b window variant as (partition by b.variant_id))`

/** The page is found in what was bought alone; all else is looked up for its few rows. */
const select = (lines: readonly string[]) => `with ${bought(lines)},
  page as (select b.*, count(*) over () as count,
      case when ${COVER} >= -${FORGOTTEN_DAYS} then ${COVER} end as cover
    from bought b
    where b.recency = 1 and (?::text is null or b.seller_id = ?)
      and (?::text is null or b.title ilike ? or b.sku ilike ?
        or b.seller_id = any(array(select id from company where trading_name ilike ?)))
    order by cover nulls last, b.placed_at desc, b.variant_id limit ? offset ?),
  ordered as materialized (select variant_id, count(distinct order_key) as times,
      array_agg(distinct to_char(${DAY}, 'YYYY-MM-DD')) as days
    from bought where variant_id in (select variant_id from page) group by 1)
  select b.variant_id, ordered.days as ordered_on, b.total_quantity::integer as total_quantity,
    b.quantity as last_quantity, b.count,
    jsonb_build_object('product_id', b.product_id, 'product_handle', p.handle,
      'title', b.title || coalesce(' (' || b.variant_title || ')', ''), 'sku', b.sku,
      'thumbnail', b.thumbnail,
      'seller', jsonb_build_object('id', s.id, 'name', s.trading_name, 'handle', s.handle),
      'times_ordered', ordered.times, 'last_unit_price', b.unit_price,
      'currency_code', b.currency_code, 'last_ordered_at', b.placed_at,
      'last_order_id', b.order_id,
      'available', coalesce(p.status = 'published' and s.status = 'active'
        and v.deleted_at is null, false)) as json
  from page b join company s on s.id = b.seller_id
  join ordered on ordered.variant_id = b.variant_id
  left join product p on p.id = b.product_id and p.deleted_at is null
  left join product_variant v on v.id = b.variant_id
  order by b.cover nulls last, b.placed_at desc, b.variant_id`

/**
 * What a company bought before, and when it runs out at the pace at which it bought so far; what
 * runs out first comes first, then what was bought last.
 */
export const reorderDesk = async (
  container: MedusaContainer,
  buyerId: string,
  { q, seller_id: sellerId, limit, offset }: Query
) => {
  const pattern = q ? containsPattern(q) : null
  const seller = sellerId ?? null
  const now = clock.now()
  const today = dayOf(now)
  const lines = [ORDERED, ...pastBought()]
  const rows = await runQuery<Row & { count: string }>(container, select(lines), [
    ...lines.map(() => buyerId),
    today,
    today,
    seller,
    seller,
    pattern,
    pattern,
    pattern,
    pattern,
    limit,
    offset,
  ])
  const { orders } = await listOrders(
    container,
    { as: "buyer", company_id: buyerId },
    { sort: "newest", limit: 5, offset: 0 }
  )
  const buyAgain = rows.map(({ json, ...row }) => ({ ...json, ...row, ...planReorder(row, now) }))
  return {
    buy_again: z.array(reorderRowDto).parse(buyAgain),
    recent_orders: orders,
    count: Number(rows[0]?.count ?? 0),
    limit,
    offset,
  }
}

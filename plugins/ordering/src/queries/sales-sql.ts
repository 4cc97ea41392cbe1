import { COUNTED_SQL, LATE_SQL } from "./order-sql"

/**
 * The parts that reports are made of. They read `counted`: orders `o` of the period and currency
 * that were not rejected, expired or cancelled, and `asked`: all orders of the period and currency.
 */
export const reportOf = (scope: string) => `with t as (select ?::timestamptz as now),
  asked as (select o.*, ${LATE_SQL} as late from seller_order o cross join t
    where o.deleted_at is null and ${scope} and o.currency_code = ?
      and o.placed_at >= ?::date at time zone 'UTC'
      and o.placed_at < (?::date + 1) at time zone 'UTC'),
  counted as (select * from asked o where ${COUNTED_SQL})`

/** The currencies in which there are orders at all, whatever the period. */
export const currenciesOf = (
  scope: string
) => `(select coalesce(jsonb_agg(found.currency_code), '[]')
  from (select distinct o.currency_code from seller_order o where o.deleted_at is null and ${scope}
    order by 1) found)`

/** A share between 0 and 1, or null of nothing. */
export const share = (part: string, whole: string) =>
  `round((${part})::numeric / nullif(${whole}, 0), 4)`

/** Totals that every report has, as key-value pairs of `jsonb_build_object`. */
export const TOTALS = `'orders', count(*), 'amount', coalesce(sum(o.total_amount), 0),
  'average_order', round(avg(o.total_amount)),
  'customers', count(distinct o.buyer_id), 'sellers', count(distinct o.seller_id),
  'groups', count(distinct o.group_id),
  'reorder_rate', ${share("count(*) filter (where not o.opening)", "count(*)")},
  'acceptance_hours', round((avg(extract(epoch from o.accepted_at - o.placed_at)) / 3600)::numeric, 2),
  'shipped', count(o.shipped_at), 'late', count(*) filter (where o.late),
  'late_rate', ${share("count(*) filter (where o.late)", "count(*) filter (where o.accepted_at is not null)")}`

const list = (inner: string) =>
  `coalesce((select jsonb_agg(row order by position) from
     (select row_number() over () as position, to_jsonb(r) as row from (${inner}) r) x), '[]'::jsonb)`

export const BY_MONTH = list(`select to_char(o.placed_at at time zone 'UTC', 'YYYY-MM') as month,
  count(*) as orders, sum(o.total_amount) as amount from counted o group by 1 order by 1`)

export const BY_STATE = list(`select o.state, count(*) as orders, sum(o.total_amount) as amount
  from asked o group by 1 order by 2 desc, 1`)

export const BY_COUNTRY = list(`select o.ship_to_country as country_code, count(*) as orders,
  sum(o.total_amount) as amount from counted o group by 1 order by 3 desc, 1 limit 50`)

/** Lines as they were accepted; before that as they were ordered. */
const UNITS = "coalesce(l.accepted_quantity, l.quantity)"

export const TOP_PRODUCTS = list(`select l.product_id, max(l.title) as title,
  sum(${UNITS})::bigint as units, count(distinct o.id) as orders,
  sum(l.subtotal - l.discount)::bigint as amount
  from counted o join seller_order_line l on l.seller_order_id = o.id and l.deleted_at is null
  where ${UNITS} > 0 group by 1 order by 5 desc, 1 limit 10`)

const byCompany = (column: string, more = "") => `select c.id, c.trading_name as name,
  count(*) as orders, sum(o.total_amount) as amount ${more}
  from counted o join company c on c.id = o.${column} group by 1, 2 order by 4 desc, 1`

export const TOP_CUSTOMERS = list(`${byCompany("buyer_id")} limit 10`)
export const TOP_SELLERS = list(`${byCompany("seller_id")} limit 10`)
export const BY_SELLER = list(
  `${byCompany("seller_id", ", count(*) filter (where o.late) as late")} limit 100`
)

/** A product in several categories counts for the first of them, so that the parts add up. */
export const BY_CATEGORY = list(`select coalesce(k.id, 'none') as id,
  coalesce(k.name, '') as name, count(distinct o.id) as orders,
  sum(l.subtotal - l.discount)::bigint as amount
  from counted o join seller_order_line l on l.seller_order_id = o.id and l.deleted_at is null
  left join lateral (select c.id, c.name from product_category_product p
    join product_category c on c.id = p.product_category_id and c.deleted_at is null
    where p.product_id = l.product_id order by c.mpath, c.id limit 1) k on true
  group by 1, 2 order by 4 desc, 1 limit 100`)

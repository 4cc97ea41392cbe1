import type { MedusaContainer } from "@medusajs/framework/types"
import { minorUnitDigits, runQuery, type Binding } from "@wholesale/core"
import { addMonths, monthsBefore, type Months } from "../domain/months"
import { pastSalesDto, type PastSalesDto, type PastSalesQuery } from "../http/history"
import { pastCurrencies } from "./past-currencies"

type Key = PastSalesQuery["by"]

/** What a key is known as; the parameter is the seller. */
const NAMES: Readonly<Record<Key, string>> = {
  month: "case when ?::text is null then k.key end",
  country: "case when ?::text is not null then nullif(k.key, '') end",
  customer: `(select c.name from past_customer c where c.seller_id = ? and c.number = k.key
    and c.deleted_at is null)`,
  product: `(select p.description from past_product p where p.seller_id = ? and p.sku_key = k.key
    and p.deleted_at is null)`,
}

const minorOf = (column: string, units: number) =>
  `round(coalesce(sum(s.${column}), 0) * ${units})::bigint as ${column}`

const sums = (units: number) => `coalesce(sum(s.lines), 0)::integer as lines,
  coalesce(sum(s.orders), 0)::integer as orders, coalesce(sum(s.quantity), 0)::float as quantity,
  ${["sales", "cancelled", "charges", "adjustments", "total"]
    .map((column) => minorOf(column, units))
    .join(", ")}`

/** Monthly sums of a seller in a currency; parameters by `within`. */
const SUMS = `past_sales_month s where s.seller_id = ? and s.currency_code = ? and s.kind = ?
  and (?::text is null or s.month >= ?) and (?::text is null or s.month <= ?)`

type Scope = { seller_id: string; currency: string }

const within = ({ seller_id, currency }: Scope, by: Key, { from, to }: Months): Binding[] => [
  seller_id,
  currency,
  by,
  from,
  from,
  to,
  to,
]

/** What growth compares with: a month with that of a year before, else the months just before. */
const before = (by: Key, { from, to }: Months): Months | null =>
  by === "month"
    ? { from: from && addMonths(from, -12), to: to && addMonths(to, -12) }
    : monthsBefore({ from, to })

/** The key under which an earlier sum is compared. */
const LATER = {
  key: "s.key",
  yearLater: "to_char((s.key || '-01')::date + interval '1 year', 'YYYY-MM')",
} as const

type Row = { json: Record<string, unknown>; count: number }

/** One page of sums, each beside the sum of the time before; parameters as `pastSales` gives them. */
const pageOf = (by: Key, units: number) => {
  const order = by === "month" ? "k.key" : "k.total desc, k.key"
  const later = by === "month" ? LATER.yearLater : LATER.key
  return `with k as (select s.key, ${sums(units)} from ${SUMS} group by 1),
     p as (select ${later} as key, ${minorOf("total", units)} from ${SUMS} and ?::boolean
       group by 1),
     page as (select k.*, p.total as earlier, count(*) over ()::integer as count
       from k left join p using (key) order by ${order} limit ? offset ?)
   select to_jsonb(k) || jsonb_build_object('name', ${NAMES[by]},
       'growth', round((k.total - k.earlier) / nullif(abs(k.earlier), 0)::numeric, 4)) as json,
     k.count from page k order by ${order}`
}

/** What a seller sold before the marketplace, summed up in one way; sums never mix currencies. */
export const pastSales = async (
  container: MedusaContainer,
  seller_id: string,
  query: PastSalesQuery
): Promise<PastSalesDto> => {
  const { by, limit, offset, from = null, to = null } = query
  const currencies = await pastCurrencies(container, seller_id)
  const currency = query.currency_code ?? currencies[0] ?? "eur"
  const scope = { seller_id, currency }
  const units = 10 ** minorUnitDigits(currency)
  const earlier = before(by, { from, to })
  const rows = await runQuery<Row>(container, pageOf(by, units), [
    ...within(scope, by, { from, to }),
    ...within(scope, by, earlier ?? { from: null, to: null }),
    earlier !== null,
    limit,
    offset,
    seller_id,
  ])
  const [{ json: totals }] = await runQuery<Row>(
    container,
    `select to_jsonb(t) as json from (select ${sums(units)} from ${SUMS}) t`,
    within(scope, "month", { from, to })
  )
  return pastSalesDto.parse({
    ...{ currency_code: currency, currencies, from, to, limit, offset, totals },
    past_sales: rows.map(({ json }) => json),
    count: rows[0]?.count ?? 0,
  })
}

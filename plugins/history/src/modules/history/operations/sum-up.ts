import { sql, type TransactionContext } from "@wholesale/core"
import { lockJob } from "./jobs"

const AMOUNT = "l.quantity * l.unit_price"
const amountOf = (kinds: string) =>
  `coalesce(sum(${AMOUNT}) filter (where l.class in (${kinds})), 0)`

/** Sums of lines `l`. Goods that cost nothing and stock notes add nothing to any amount. */
const LINE_SUMS = `count(*) as lines, sum(l.quantity) as quantity,
  ${amountOf("'sale'")} as sales, ${amountOf("'cancellation'")} as cancelled,
  ${amountOf("'charge'")} as charges, ${amountOf("'adjustment'")} as adjustments,
  sum(${AMOUNT}) as total`

const COLUMNS = ["lines", "quantity", "sales", "cancelled", "charges", "adjustments", "total"]
const SUMS_AGAIN = COLUMNS.map((column) => `sum(o.${column})`).join(", ")

/** Sums of the parts of orders `o` by a key. */
const by = (kind: string, key: string) =>
  `select '${kind}' as kind, ${key} as key, o.month, count(distinct o.number), ${SUMS_AGAIN}
   from part o group by 2, 3`

const MONTH = "to_char(l.ordered_at at time zone 'UTC', 'YYYY-MM')"

/**
 * Sums up the months that an import has lines of, by country, customer and article, so that reports
 * need not read every line. Repeating it comes to the same.
 */
export const sumUp = async (tx: TransactionContext, jobId: string): Promise<void> => {
  const { seller_id: seller, currency_code: currency } = await lockJob(tx, jobId, null)
  // Two files of one seller would otherwise write the same sums.
  await sql(tx, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [`past sales ${seller}`])
  const months = await sql<{ month: string }>(
    tx,
    `select distinct ${MONTH} as month from history_row l
     where l.import_id = ? and l.class <> 'error'`,
    [jobId]
  )
  const touched = JSON.stringify(months.map(({ month }) => month))
  await sql(
    tx,
    `delete from past_sales_month where seller_id = ? and currency_code = ?
       and month in (select jsonb_array_elements_text(?::jsonb))`,
    [seller, currency, touched]
  )
  await sql(tx, "set local work_mem = '128MB'")
  await sql(
    tx,
    `with line as (select l.*, ${MONTH} as month from past_order_line l
         where l.seller_id = ? and l.currency_code = ?
           and ${MONTH} in (select jsonb_array_elements_text(?::jsonb))),
       part as (select l.number, l.month, l.country, l.customer, ${LINE_SUMS} from line l
         group by 1, 2, 3, 4)
     insert into past_sales_month (seller_id, currency_code, kind, key, month, orders,
       ${COLUMNS.join(", ")})
     select ?, ?, s.* from (${by("month", "o.month")}
       union all ${by("country", "coalesce(o.country, '')")}
       union all ${by("customer", "coalesce(o.customer, '')")}
       union all select 'product', l.sku_key, l.month, count(distinct l.number), ${LINE_SUMS}
         from line l group by 2, 3) s`,
    [seller, currency, touched, seller, currency]
  )
}

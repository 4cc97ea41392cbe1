import { sql, type TransactionContext } from "@wholesale/core"
import { lockJob, type HistoryJob } from "./jobs"

/** `more`: call again; `kept`: every row was kept; `stopped`: the import was cancelled. */
export type ChunkState = "more" | "kept" | "stopped"

type Added = { lines: number; orders: number; customers: number }

/**
 * Keeps the next rows of an import, at most `limit` of them, and notes in the same transaction how
 * far it got: a process that dies leaves a chunk kept or not begun. What another file brought already
 * is left as it is.
 */
export const applyChunk = async (
  tx: TransactionContext,
  jobId: string,
  limit: number,
  now: Date
): Promise<ChunkState> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "applying") {
    return "stopped"
  }
  const [{ last }] = await sql<{ last: number | null }>(
    tx,
    `select max(row_no) as last from (select row_no from history_row
       where import_id = ? and row_no > ? order by row_no limit ?) r`,
    [jobId, job.applied_row, limit]
  )
  if (last === null) {
    return "kept"
  }
  const chunk = { job, from: job.applied_row, to: last, now }
  const added = {
    customers: await addCustomers(tx, chunk),
    orders: await addOrders(tx, chunk),
    lines: await addLines(tx, chunk),
  }
  await addProducts(tx, chunk)
  await advance(tx, job, last, added, now)
  return "more"
}

type Chunk = { job: HistoryJob; from: number; to: number; now: Date }

/** The rows of a chunk that are lines of orders; parameters by `rowsOf`. */
const ROWS = `(select * from history_row
  where import_id = ? and row_no > ? and row_no <= ? and class <> 'error')`

const rowsOf = ({ job, from, to }: Chunk) => [job.id, from, to]

/** A new id for each row that a statement makes. */
const newId = (prefix: string) => `'${prefix}_' || replace(gen_random_uuid()::text, '-', '')`

const count = async (tx: TransactionContext, statement: string, parameters: unknown[]) => {
  const [{ n }] = await sql<{ n: number }>(tx, statement, parameters)
  return n
}

const addCustomers = (tx: TransactionContext, chunk: Chunk): Promise<number> =>
  count(
    tx,
    `with found as (select customer as number, max(customer_name) as name, max(country) as country
       from ${ROWS} r where customer is not null group by customer),
     written as (insert into past_customer (id, seller_id, number, name, country, created_at,
         updated_at)
       select ${newId("pcust")}, ?, f.number, f.name, f.country, ?, ? from found f
       on conflict (seller_id, number) where deleted_at is null
       do update set name = excluded.name, updated_at = excluded.updated_at
         where past_customer.name is null and excluded.name is not null
       returning xmax = 0 as created)
     select count(*) filter (where created)::integer as n from written`,
    [...rowsOf(chunk), chunk.job.seller_id, chunk.now, chunk.now]
  )

/** Lines of one order may lie in two chunks or files; what it is then counts for both. */
const addOrders = (tx: TransactionContext, chunk: Chunk): Promise<number> =>
  count(
    tx,
    `with found as (select number, min(ordered_at) as ordered_at, min(customer) as customer,
         min(country) as country,
         case when bool_and(class = 'adjustment') then 'adjustment'
           when bool_and(class = 'stock_note') then 'stock_note'
           when bool_and(quantity < 0) then 'cancellation' else 'order' end as kind
       from ${ROWS} r group by number),
     written as (insert into past_order (id, seller_id, number, kind, ordered_at, customer, country,
         currency_code, import_id, created_at, updated_at)
       select ${newId("pord")}, ?, f.number, f.kind, f.ordered_at, f.customer,
         f.country, ?, ?, ?, ? from found f
       on conflict (seller_id, number) where deleted_at is null
       do update set ordered_at = least(past_order.ordered_at, excluded.ordered_at),
         kind = case when past_order.kind = excluded.kind then past_order.kind else 'order' end,
         customer = coalesce(past_order.customer, excluded.customer),
         updated_at = excluded.updated_at
         where past_order.ordered_at > excluded.ordered_at or past_order.kind <> excluded.kind
           or (past_order.customer is null and excluded.customer is not null)
       returning xmax = 0 as created)
     select count(*) filter (where created)::integer as n from written`,
    [
      ...rowsOf(chunk),
      chunk.job.seller_id,
      chunk.job.currency_code,
      chunk.job.id,
      chunk.now,
      chunk.now,
    ]
  )

const addLines = (tx: TransactionContext, chunk: Chunk): Promise<number> =>
  count(
    tx,
    `with written as (insert into past_order_line (seller_id, number, line_hash, occurrence,
         import_id, row_no, sku, sku_key, description, quantity, unit_price, class, ordered_at,
         customer, country, currency_code)
       select ?, number, line_hash, occurrence, import_id, row_no, sku, sku_key, description,
         quantity, unit_price, class, ordered_at, customer, country, ? from ${ROWS} r
       order by number, line_hash, occurrence
       on conflict do nothing returning 1)
     select count(*)::integer as n from written`,
    [chunk.job.seller_id, chunk.job.currency_code, ...rowsOf(chunk)]
  )

/** Articles of a chunk; charges and adjustments are none. */
const addProducts = async (tx: TransactionContext, chunk: Chunk): Promise<void> => {
  await sql(
    tx,
    `insert into past_product (id, seller_id, sku, sku_key, created_at, updated_at)
     select ${newId("pprod")}, ?, f.sku, f.sku_key, ?, ?
     from (select sku_key, min(sku) as sku
       from ${ROWS} r where class not in ('charge', 'adjustment') group by sku_key) f
     on conflict do nothing`,
    [chunk.job.seller_id, chunk.now, chunk.now, ...rowsOf(chunk)]
  )
}

const advance = async (
  tx: TransactionContext,
  job: HistoryJob,
  row: number,
  added: Added,
  now: Date
): Promise<void> => {
  const { lines = 0, orders = 0, customers = 0 } = job.added
  const sum = {
    ...job.added,
    lines: lines + added.lines,
    orders: orders + added.orders,
    customers: customers + added.customers,
  }
  await sql(
    tx,
    "update history_import set applied_row = ?, added = ?::jsonb, updated_at = ? where id = ?",
    [row, JSON.stringify(sum), now, job.id]
  )
}

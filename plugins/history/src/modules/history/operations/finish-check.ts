import { sql, type TransactionContext } from "@wholesale/core"
import { chooseDescription, type Described } from "../../../domain/describe"
import { lockJob, moveJob } from "./jobs"

/** Articles whose descriptions are compared in one statement. */
const SKU_PAGE = 1000

/** A description as two are compared: spaces and case say nothing. */
const PLAIN = (column: string) => `lower(regexp_replace(btrim(${column}), '\\s+', ' ', 'g'))`

type SkuDescriptions = { sku_key: string; described: Described[] }

/**
 * Gives the planner new figures. Thousands of rows have come since the last ones, and by figures of an
 * empty table a join of them takes minutes.
 */
export const takeStatistics = async (tx: TransactionContext): Promise<void> => {
  await sql(tx, "analyze history_row, past_order_line, past_product, past_order, past_customer")
}

/**
 * Numbers the lines that an order has more than once, so that each is kept once and no file adds
 * them again. Repeating it changes nothing.
 */
export const numberRepeatedLines = async (tx: TransactionContext, jobId: string): Promise<void> => {
  await sql(
    tx,
    `update history_row r set occurrence = n.n, notes = array_append(r.notes, 'REPEATED_LINE')
     from (select row_no, row_number() over (partition by number, line_hash order by row_no) as n
       from history_row where import_id = ? and class <> 'error') n
     where r.import_id = ? and r.row_no = n.row_no and n.n > 1 and r.occurrence = 1`,
    [jobId, jobId]
  )
}

/**
 * Marks the rows of some articles that call them by another name than most rows do.
 * @param after the last article that was compared, or null
 * @returns the last one of these, or null when there are no more
 */
export const markDescriptions = async (
  tx: TransactionContext,
  jobId: string,
  after: string | null
): Promise<string | null> => {
  const skus = await sql<SkuDescriptions>(
    tx,
    `select d.sku_key, jsonb_agg(jsonb_build_object('description', d.description, 'count', d.n))
       as described
     from (select sku_key, description, count(*) as n from history_row
       where import_id = ? and class <> 'error' and description is not null
         and sku_key in (select distinct sku_key from history_row
           where import_id = ? and (?::text is null or sku_key > ?) order by sku_key limit ?)
       group by 1, 2) d
     group by 1 order by 1`,
    [jobId, jobId, after, after, SKU_PAGE]
  )
  const chosen = skus.flatMap(({ sku_key, described }) => {
    const description = chooseDescription(described)
    return description === null ? [] : [{ sku_key, description }]
  })
  await sql(
    tx,
    `update history_row r set notes = array_append(r.notes, 'DESCRIPTION_DIFFERS')
     from jsonb_to_recordset(?::jsonb) as c(sku_key text, description text)
     where r.import_id = ? and r.sku_key = c.sku_key and r.class <> 'error'
       and ${PLAIN("r.description")} <> ${PLAIN("c.description")}
       and not ('DESCRIPTION_DIFFERS' = any(r.notes))`,
    [JSON.stringify(chosen), jobId]
  )
  const [{ last }] = await sql<{ last: string | null }>(
    tx,
    `select max(sku_key) as last from (select distinct sku_key from history_row
       where import_id = ? and (?::text is null or sku_key > ?) order by sku_key limit ?) s`,
    [jobId, after, after, SKU_PAGE]
  )
  return last
}

/** Counts the rows by what they are, and those that are known already; then the check is done. */
export const countRows = async (tx: TransactionContext, jobId: string, now: Date) => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "checking") {
    return
  }
  await moveJob(tx, job, "checked", now)
  await sql(
    tx,
    `update history_import set checked_at = ?,
       classes = (select coalesce(jsonb_object_agg(class, n), '{}') from
         (select class, count(*) as n from history_row where import_id = ? group by 1) c),
       notes = (select coalesce(jsonb_object_agg(note, n), '{}') from
         (select note, count(*) as n from history_row r, unnest(r.notes) note
          where r.import_id = ? group by 1) c),
       known = (select count(*) from history_row r join past_order_line l on l.seller_id = ?
         and l.number = r.number and l.line_hash = r.line_hash and l.occurrence = r.occurrence
         where r.import_id = ?)
     where id = ?`,
    [now, jobId, jobId, job.seller_id, jobId, jobId]
  )
}

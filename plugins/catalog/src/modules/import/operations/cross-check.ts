import { sql, type TransactionContext } from "@wholesale/core"
import type { RowProblem } from "../../../http/imports"
import { PRODUCT_COLUMNS } from "../../../domain/import/columns"
import { lockJob, moveJob } from "./jobs"

/** Marks rows as wrong: `rows` selects the columns id and message. */
const markWrong = async (
  tx: TransactionContext,
  problem: Pick<RowProblem, "code" | "column">,
  rows: string,
  parameters: readonly unknown[]
): Promise<void> => {
  await sql(
    tx,
    `update import_row r set outcome = 'error', problems = r.problems || jsonb_build_array(
       jsonb_build_object('column', ?::text, 'code', ?::text, 'message', w.message))
     from (${rows}) w where r.id = w.id`,
    [problem.column, problem.code, ...parameters]
  )
}

/**
 * What only shows once every row is known, in a constant number of statements: SKUs that occur
 * twice, rows of one product that contradict each other, products that lack something.
 * @returns false when the job was cancelled meanwhile
 */
export const finishCheck = async (
  tx: TransactionContext,
  jobId: string,
  now: Date
): Promise<boolean> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "checking") {
    return false
  }
  // Thousands of rows came in a moment: without figures the joins below take minutes.
  await sql(tx, "analyze import_row")
  await splitGroups(tx, jobId)
  await findDuplicates(tx, jobId)
  if (job.mode === "deactivate") {
    await findIncomplete(tx, jobId)
  } else {
    await findContradictions(tx, jobId)
    await findOptions(tx, jobId)
    await findUntitled(tx, jobId)
  }
  await numberGroups(tx, jobId)
  await moveJob(tx, job, "checked", now)
  await sql(
    tx,
    `update import_job set checked_at = ?, applied_groups = 0, applied_rows = 0,
       outcomes = (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
         select outcome, count(*) as n from import_row where job_id = ? group by outcome) o),
       group_count = (select coalesce(max(group_no), 0) from import_row where job_id = ?)
     where id = ?`,
    [now, jobId, jobId, jobId]
  )
  return true
}

/**
 * Rows without a handle were put together by their title. Where several products have that title,
 * each known row goes with its own product; a new row finds the product of its group.
 */
const splitGroups = async (tx: TransactionContext, jobId: string) => {
  await sql(
    tx,
    `update import_row r set group_key = 'p:' || r.product_id
     from (select group_key from import_row where job_id = ? and group_key like 't:%'
       group by group_key having count(distinct product_id) > 1) several
     where r.job_id = ? and r.group_key = several.group_key and r.product_id is not null`,
    [jobId, jobId]
  )
  await sql(
    tx,
    `update import_row r set product_id = known.product_id
     from (select group_key, min(product_id) as product_id from import_row
       where job_id = ? and product_id is not null
       group by group_key having count(distinct product_id) = 1) known
     where r.job_id = ? and r.group_key = known.group_key and r.product_id is null`,
    [jobId, jobId]
  )
}

const findDuplicates = (tx: TransactionContext, jobId: string) =>
  markWrong(
    tx,
    { column: "sku", code: "DUPLICATE_SKU" },
    `select id, 'This SKU is already in row ' || first as message from (
       select id, row_no, min(row_no) over (partition by sku_key) as first
       from import_row where job_id = ? and sku_key <> '') d where row_no > first`,
    [jobId]
  )

/** Only whole products can be taken off: Medusa publishes products, not variants. */
const findIncomplete = (tx: TransactionContext, jobId: string) =>
  markWrong(
    tx,
    { column: "sku", code: "PRODUCT_INCOMPLETE" },
    `select r.id, 'The product has further variants that are not in the file: ' || m.skus as message
     from import_row r
     join (select s.product_id, string_agg(s.sku, ', ' order by s.sku) as skus
       from seller_sku s
       where s.deleted_at is null
         and s.product_id in (select product_id from import_row where job_id = ?)
         and not exists (select 1 from import_row x where x.job_id = ? and x.variant_id = s.variant_id)
       group by s.product_id) m on m.product_id = r.product_id
     where r.job_id = ? and r.outcome = 'deactivate'`,
    [jobId, jobId, jobId]
  )

const findContradictions = async (tx: TransactionContext, jobId: string) => {
  await markWrong(
    tx,
    { column: null, code: "PRODUCT_DIFFERS" },
    `select r.id, 'Differs from the first row of the product (' || f.row_no || ') in '
        || string_agg(k.key, ', ') as message
     from import_row r
     cross join jsonb_array_elements_text(?::jsonb) k(key)
     join (select distinct on (group_key, k.key) group_key, k.key, row_no, data->k.key as value
       from import_row cross join jsonb_array_elements_text(?::jsonb) k(key)
       where job_id = ? and data->k.key is not null order by group_key, k.key, row_no) f
       on f.group_key = r.group_key and f.key = k.key
     where r.job_id = ? and r.data->k.key is not null and r.data->k.key <> f.value
     group by r.id, f.row_no`,
    [JSON.stringify(PRODUCT_COLUMNS), JSON.stringify(PRODUCT_COLUMNS), jobId, jobId]
  )
  await markWrong(
    tx,
    { column: "handle", code: "PRODUCT_DIFFERS" },
    `select r.id, 'The SKUs of this product belong to different products now' as message
     from import_row r join (select group_key from import_row where job_id = ?
       group by group_key having count(distinct product_id) > 1) g on g.group_key = r.group_key
     where r.job_id = ?`,
    [jobId, jobId]
  )
}

const findOptions = async (tx: TransactionContext, jobId: string) => {
  await markWrong(
    tx,
    { column: "option1_name", code: "OPTIONS_DIFFER" },
    `select r.id, 'The rows of a product with several variants name the same options' as message
     from (select id, outcome, group_key, data->'options' as options,
         count(*) over (partition by group_key) as size,
         first_value((select jsonb_agg(o->>0 order by o->>0)
           from jsonb_array_elements(data->'options') o))
           over (partition by group_key order by data->'options' is null, row_no) as wanted,
         (select jsonb_agg(o->>0 order by o->>0)
           from jsonb_array_elements(data->'options') o) as named
       from import_row where job_id = ?) r
     where r.size > 1 and r.named is distinct from r.wanted
       and (r.named is not null or r.outcome = 'create')`,
    [jobId]
  )
  await markWrong(
    tx,
    { column: "option1_value", code: "DUPLICATE_OPTIONS" },
    `select id, 'Row ' || first || ' has the same option values' as message from (
       select id, row_no, min(row_no) over (partition by group_key, data->'options') as first
       from import_row where job_id = ? and outcome in ('create', 'update', 'unchanged', 'skip')) d
     where row_no > first and exists (select 1 from import_row x where x.id = d.id
       and (x.data->'options' is not null or x.outcome = 'create'))`,
    [jobId]
  )
}

const findUntitled = (tx: TransactionContext, jobId: string) =>
  markWrong(
    tx,
    { column: "title", code: "REQUIRED" },
    `select r.id, 'A new product needs a title' as message
     from import_row r where r.job_id = ? and r.outcome = 'create' and r.product_id is null
       and not exists (select 1 from import_row t where t.job_id = ? and t.group_key = r.group_key
         and t.data->'title' is not null)`,
    [jobId, jobId]
  )

const numberGroups = (tx: TransactionContext, jobId: string) =>
  sql(
    tx,
    `update import_row r set group_no = g.no
     from (select group_key, dense_rank() over (order by min(row_no)) as no
       from import_row where job_id = ? group by group_key) g
     where r.job_id = ? and r.group_key = g.group_key`,
    [jobId, jobId]
  )

import { sql, type TransactionContext } from "@wholesale/core"
import type { PastLine, RowError } from "../../../domain/read-line"
import type { LineClass, LineNote } from "../../../http/past-lines"
import { bulk } from "./bulk"
import { lockJob } from "./jobs"

/** A row as it was read. Rows with errors have only what could be read of them. */
export type StagedRow = Partial<PastLine> & {
  row_no: number
  class: LineClass | "error"
  notes: LineNote[]
  errors: RowError[] | null
  sku_key: string | null
}

/**
 * What tells a line from the others of its order: the same line of another file has the same hash,
 * whatever the order of its columns and however its numbers are written.
 */
const LINE_HASH = `md5(concat_ws(chr(31), r.sku, coalesce(r.description, ''),
  trim_scale(r.quantity), trim_scale(r.unit_price), extract(epoch from r.ordered_at),
  coalesce(r.customer, ''), coalesce(r.country, '')))::uuid`

/**
 * Keeps some rows of a file that is being read, and how far it was read.
 * @returns false when the import was cancelled meanwhile
 */
export const stageRows = async (
  tx: TransactionContext,
  jobId: string,
  rows: readonly StagedRow[],
  { bytes, now }: { bytes: number; now: Date }
): Promise<boolean> => {
  const job = await lockJob(tx, jobId, null)
  const last = rows.at(-1)
  if (job.status !== "checking" || !last) {
    return false
  }
  await bulk(
    tx,
    `insert into history_row (import_id, row_no, class, notes, errors, number, sku, sku_key,
       description, quantity, unit_price, ordered_at, customer, customer_name, country, line_hash)
     select ?, r.row_no, r.class, r.notes, r.errors, r.number, r.sku, r.sku_key, r.description,
       r.quantity, r.unit_price, r.ordered_at, r.customer, r.customer_name, r.country,
       case when r.class <> 'error' then ${LINE_HASH} end
     from jsonb_to_recordset(?::jsonb) as r(row_no integer, class text, notes text[], errors jsonb,
       number text, sku text, sku_key text, description text, quantity numeric, unit_price numeric,
       ordered_at timestamptz, customer text, customer_name text, country text)
     on conflict do nothing`,
    [jobId, JSON.stringify(rows)]
  )
  await sql(
    tx,
    `update history_import set row_count = row_count + ?, read_row = ?, read_bytes = ?,
       updated_at = ? where id = ?`,
    [rows.length, last.row_no, bytes, now, jobId]
  )
  return true
}

import { sql, type TransactionContext } from "@wholesale/core"
import type { RowProblem } from "../../../http/imports"
import type { RowData } from "../../../domain/import/row-data"
import { rowIds } from "../../../medusa/row-ids"
import { lockJob } from "./jobs"

export type StagedRow = {
  row_no: number
  group_key: string
  sku: string
  sku_key: string
  data: RowData
  outcome: "create" | "update" | "unchanged" | "skip" | "deactivate" | "error"
  problems: RowProblem[]
  variant_id: string | null
  product_id: string | null
}

/** Forgets what an earlier or interrupted check of a job found. */
export const clearRows = async (tx: TransactionContext, jobId: string): Promise<void> => {
  await sql(tx, "delete from import_row where job_id = ?", [jobId])
  await sql(tx, "delete from import_image where job_id = ? and status = 'pending'", [jobId])
}

/**
 * Keeps some rows of a job that is being checked.
 * @returns false when the job was cancelled meanwhile
 */
export const stageRows = async (
  tx: TransactionContext,
  jobId: string,
  rows: readonly StagedRow[],
  now: Date
): Promise<boolean> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status !== "checking") {
    return false
  }
  const ids = rowIds(now)
  const staged = rows.map((row) => ({ ...row, id: ids("improw") }))
  await sql(
    tx,
    `insert into import_row (id, job_id, row_no, group_key, sku, sku_key, data, outcome, problems,
       variant_id, product_id, created_at, updated_at)
     select r.id, ?, r.row_no, r.group_key, r.sku, r.sku_key, r.data, r.outcome, r.problems,
       r.variant_id, r.product_id, ?, ?
     from jsonb_to_recordset(?::jsonb) as r(id text, row_no integer, group_key text, sku text,
       sku_key text, data jsonb, outcome text, problems jsonb, variant_id text, product_id text)`,
    [jobId, now, now, JSON.stringify(staged)]
  )
  await sql(tx, "update import_job set row_count = row_count + ?, updated_at = ? where id = ?", [
    rows.length,
    now,
    jobId,
  ])
  return true
}

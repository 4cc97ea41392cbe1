import { generateEntityId } from "@medusajs/framework/utils"
import {
  assertTransition,
  enqueue,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import type { Mapping } from "@wholesale/catalog/domain/import/mapping"
import type { Reading } from "../../../domain/reading"
import { HISTORY_MACHINE, type HistoryStatus } from "../../../domain/states"
import type { FileForm } from "../../../files/read-history"
import type { NEW_LISTINGS } from "../../../http/history"

/** Reads a file's rows in the background. */
export const CHECK_TOPIC = "history.check"
/** Keeps the rows of a checked file in the background, chunk by chunk. */
export const APPLY_TOPIC = "history.apply"

export type NewListings = (typeof NEW_LISTINGS)[number]

export type HistoryJob = FileForm & {
  id: string
  seller_id: string
  file_id: string
  file_size: number
  currency_code: string
  status: HistoryStatus
  headers: string[]
  mapping: Mapping
  reading: Reading
  new_listings: NewListings
  read_row: number
  applied_row: number
  applied_sku: string | null
  sku_count: number
  classes: Record<string, number>
  added: Partial<Record<"lines" | "orders" | "customers" | "listings", number>>
  created_by: string
}

const JOB = `id, seller_id, file_id, file_size, format, encoding, delimiter, currency_code, status,
  headers, mapping, reading, new_listings, read_row, applied_row, applied_sku, sku_count, classes, added,
  created_by`

export type NewHistoryJob = Pick<
  HistoryJob,
  | "seller_id"
  | "file_id"
  | "file_size"
  | "format"
  | "encoding"
  | "delimiter"
  | "currency_code"
  | "headers"
  | "mapping"
  | "reading"
> & { file_name: string; file_hash: string; sample: string[][]; by: By; now: Date }

/** Records an uploaded file. */
export const createJob = async (tx: TransactionContext, job: NewHistoryJob): Promise<string> => {
  const id = generateEntityId(undefined, "himp")
  await sql(
    tx,
    `insert into history_import (id, seller_id, file_id, file_name, file_size, file_hash, format,
       encoding, delimiter, currency_code, headers, sample, mapping, reading, classes, notes, added,
       created_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, '{}', '{}', '{}',
       ?, ?, ?)`,
    [
      id,
      job.seller_id,
      job.file_id,
      job.file_name,
      job.file_size,
      job.file_hash,
      job.format,
      job.encoding,
      job.delimiter,
      job.currency_code,
      ...[job.headers, job.sample, job.mapping, job.reading].map((part) => JSON.stringify(part)),
      job.by.actor_id,
      job.now,
      job.now,
    ]
  )
  return id
}

/** Locks a seller's import. @throws NOT_FOUND, also for another seller's */
export const lockJob = async (
  tx: TransactionContext,
  id: string,
  sellerId: string | null
): Promise<HistoryJob> => {
  const [job] = await sql<HistoryJob>(
    tx,
    `select ${JOB} from history_import
     where id = ? and (?::text is null or seller_id = ?) and deleted_at is null for update`,
    [id, sellerId, sellerId]
  )
  if (!job) {
    throw notFound("Import", id)
  }
  return job
}

export type JobChange = { job_id: string; seller_id: string; by: By; now: Date }

/** Moves an import to another state, where a step of its own begins. @throws TRANSITION_NOT_ALLOWED */
export const moveJob = async (
  tx: TransactionContext,
  job: HistoryJob,
  to: HistoryStatus,
  now: Date
): Promise<void> => {
  assertTransition(HISTORY_MACHINE, job.status, to, `Import ${job.id}`)
  await sql(
    tx,
    `update history_import set status = ?, error = null, step_began_at = ?, updated_at = ?
     where id = ?`,
    [to, now, now, job.id]
  )
}

/** Keeps what the columns mean; what was read before counts no longer. */
export const mapJob = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange,
  { mapping, reading }: { mapping: Mapping; reading?: Partial<Reading> }
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "mapped", now)
  await sql(
    tx,
    `update history_import set mapping = ?::jsonb, reading = ?::jsonb, checked_at = null
     where id = ?`,
    [JSON.stringify(mapping), JSON.stringify({ ...job.reading, ...reading }), job_id]
  )
  await forgetRows(tx, job_id)
}

/** Forgets what an earlier reading of a file found. */
const forgetRows = async (tx: TransactionContext, jobId: string): Promise<void> => {
  await sql(tx, "delete from history_row where import_id = ?", [jobId])
  await sql(
    tx,
    `update history_import set row_count = 0, read_row = 0, read_bytes = 0, known = 0,
       classes = '{}', notes = '{}' where id = ?`,
    [jobId]
  )
}

/** Begins to read a file. @throws TRANSITION_NOT_ALLOWED unless the columns are mapped */
export const beginCheck = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "checking", now)
  await forgetRows(tx, job_id)
}

/** Asks for a check in the background. @throws TRANSITION_NOT_ALLOWED */
export const requestCheck = async (tx: TransactionContext, change: JobChange): Promise<void> => {
  await beginCheck(tx, change)
  await enqueue(tx, { topic: CHECK_TOPIC, payload: { job_id: change.job_id } })
}

export type ApplyOptions = { skip_errors: boolean; new_listings: NewListings }

/**
 * Begins to keep the rows of a checked file.
 * @throws IMPORT_NOT_READY while rows have errors, unless those are to be skipped
 */
export const beginApply = async (
  tx: TransactionContext,
  { job_id, seller_id, by, now }: JobChange,
  { skip_errors: skip, new_listings: listings }: ApplyOptions
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  const errors = job.classes.error ?? 0
  if (job.status !== "checked") {
    throw refuse("IMPORT_NOT_READY", `The import is ${job.status}; check it first`, {
      status: job.status,
    })
  }
  if (errors > 0 && !skip) {
    throw refuse(
      "IMPORT_NOT_READY",
      `${errors} rows have errors; mend them or apply the others without them`,
      { errors }
    )
  }
  await moveJob(tx, job, "applying", now)
  await sql(tx, "update history_import set new_listings = ? where id = ?", [listings, job_id])
  await recordAudit(tx, {
    by,
    action: "history.applied",
    subject_type: "history_import",
    subject_id: job_id,
    company_id: seller_id,
    after: { classes: job.classes, new_listings: listings },
  })
}

/** Asks for the rows to be kept in the background. @throws IMPORT_NOT_READY */
export const requestApply = async (
  tx: TransactionContext,
  change: JobChange,
  options: ApplyOptions
): Promise<void> => {
  await beginApply(tx, change, options)
  await enqueue(tx, { topic: APPLY_TOPIC, payload: { job_id: change.job_id } })
}

/** Stops an import; what was kept stays. @throws TRANSITION_NOT_ALLOWED when it is finished */
export const cancelJob = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "cancelled", now)
}

/** Ends an import that can't go on, with the reason. */
export const failJob = async (
  tx: TransactionContext,
  jobId: string,
  reason: string,
  now: Date
): Promise<void> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status === "checking" || job.status === "applying") {
    await moveJob(tx, job, "failed", now)
    await sql(tx, "update history_import set error = ? where id = ?", [reason.slice(0, 500), jobId])
  }
}

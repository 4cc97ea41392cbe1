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
import type { Mapping } from "../../../domain/import/mapping"
import { IMPORT_MACHINE, type ImportStatus } from "../../../domain/import/states"
import type { IMPORT_FORMATS, IMPORT_MODES } from "../../../http/imports"

/** Checks a file's rows in the background. */
export const CHECK_TOPIC = "import.check"
/** Applies a checked file in the background, chunk by chunk. */
export const APPLY_TOPIC = "import.apply"
/** Fetches the pictures that a file named. */
export const IMAGES_TOPIC = "import.images"

export type ImportMode = (typeof IMPORT_MODES)[number]

export type JobRow = {
  id: string
  seller_id: string
  file_id: string
  format: (typeof IMPORT_FORMATS)[number]
  delimiter: string
  mode: ImportMode
  status: ImportStatus
  headers: string[]
  mapping: Mapping
  group_count: number
  applied_groups: number
  created_by: string
  outcomes: Record<string, number>
}

export type NewJob = Pick<
  JobRow,
  "seller_id" | "file_id" | "format" | "delimiter" | "mode" | "headers" | "mapping"
> & { file_name: string; file_size: number; sample: string[][]; by: By; now: Date }

/** Records an uploaded file. */
export const createJob = async (tx: TransactionContext, input: NewJob): Promise<string> => {
  const id = generateEntityId(undefined, "imp")
  await sql(
    tx,
    `insert into import_job (id, seller_id, file_id, file_name, file_size, format,
       delimiter, mode, headers,
       sample, mapping, outcomes, created_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, '{}', ?, ?, ?)`,
    [
      id,
      input.seller_id,
      input.file_id,
      input.file_name,
      input.file_size,
      input.format,
      input.delimiter,
      input.mode,
      JSON.stringify(input.headers),
      JSON.stringify(input.sample),
      JSON.stringify(input.mapping),
      input.by.actor_id,
      input.now,
      input.now,
    ]
  )
  return id
}

/** Locks a seller's job. @throws NOT_FOUND, also for another seller's */
export const lockJob = async (
  tx: TransactionContext,
  id: string,
  sellerId: string | null
): Promise<JobRow> => {
  const [job] = await sql<JobRow>(
    tx,
    `select id, seller_id, file_id, format, delimiter, mode, status, headers, mapping, group_count,
       applied_groups, created_by, outcomes
     from import_job where id = ? and (?::text is null or seller_id = ?) and deleted_at is null
     for update`,
    [id, sellerId, sellerId]
  )
  if (!job) {
    throw notFound("Import", id)
  }
  return job
}

export type JobChange = { job_id: string; seller_id: string; by: By; now: Date }

/** Moves a job to another state. @throws TRANSITION_NOT_ALLOWED */
export const moveJob = async (
  tx: TransactionContext,
  job: JobRow,
  to: ImportStatus,
  now: Date
): Promise<void> => {
  assertTransition(IMPORT_MACHINE, job.status, to, `Import ${job.id}`)
  await sql(tx, "update import_job set status = ?, error = null, updated_at = ? where id = ?", [
    to,
    now,
    job.id,
  ])
}

/** Keeps what the columns mean; a check that was made before counts no longer. */
export const mapJob = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange,
  { mapping, mode }: { mapping: Mapping; mode?: ImportMode }
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "mapped", now)
  await sql(
    tx,
    `update import_job set mapping = ?::jsonb, mode = ?, outcomes = '{}', row_count = 0,
       checked_at = null where id = ?`,
    [JSON.stringify(mapping), mode ?? job.mode, job_id]
  )
}

/** Asks for a check. @throws TRANSITION_NOT_ALLOWED unless the columns are mapped */
export const requestCheck = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "checking", now)
  await sql(tx, "update import_job set outcomes = '{}', row_count = 0 where id = ?", [job_id])
  await enqueue(tx, { topic: CHECK_TOPIC, payload: { job_id } })
}

/**
 * Asks for a checked job to be applied.
 * @throws IMPORT_NOT_READY while rows have errors, unless those are to be skipped
 */
export const requestApply = async (
  tx: TransactionContext,
  { job_id, seller_id, by, now }: JobChange,
  skipErrors: boolean
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  const errors = job.outcomes.error ?? 0
  if (job.status !== "checked") {
    throw refuse("IMPORT_NOT_READY", `The import is ${job.status}; check it first`, {
      status: job.status,
    })
  }
  if (errors > 0 && !skipErrors) {
    throw refuse(
      "IMPORT_NOT_READY",
      `${errors} rows have errors; mend them or apply the others without them`,
      { errors }
    )
  }
  await moveJob(tx, job, "applying", now)
  await recordAudit(tx, {
    by,
    action: "import.applied",
    subject_type: "import_job",
    subject_id: job_id,
    after: { mode: job.mode, outcomes: job.outcomes },
  })
  await enqueue(tx, { topic: APPLY_TOPIC, key: `${job_id}:0`, payload: { job_id } })
}

/** Stops a job; what was applied stays. @throws TRANSITION_NOT_ALLOWED when it is finished */
export const cancelJob = async (
  tx: TransactionContext,
  { job_id, seller_id, now }: JobChange
): Promise<void> => {
  const job = await lockJob(tx, job_id, seller_id)
  await moveJob(tx, job, "cancelled", now)
}

/** Ends a job that can't go on, with the reason. */
export const failJob = async (
  tx: TransactionContext,
  jobId: string,
  reason: string,
  now: Date
): Promise<void> => {
  const job = await lockJob(tx, jobId, null)
  if (job.status === "checking" || job.status === "applying") {
    await moveJob(tx, job, "failed", now)
    await sql(tx, "update import_job set error = ? where id = ?", [reason.slice(0, 500), jobId])
  }
}

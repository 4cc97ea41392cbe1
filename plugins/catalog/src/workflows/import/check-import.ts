import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, runner, type RunSql } from "@wholesale/core"
import { countryCode } from "@wholesale/core/http/fields"
import { parseRow, type RowContext } from "../../domain/import/parse-row"
import { readRows, type FileRow } from "../../files/read-rows"
import { MOST_IMPORT_ROWS } from "../../http/imports"
import { loadCategoryNames } from "../../loaders/categories"
import { finishCheck } from "../../modules/import/operations/cross-check"
import { failJob, lockJob, type JobRow } from "../../modules/import/operations/jobs"
import { clearRows, stageRows } from "../../modules/import/operations/stage"
import { filesOf, importsOf } from "./services"
import { stageable } from "./stage-rows"

const BATCH = 1000

/**
 * Reads a file row by row and keeps what becomes of each, without changing the catalogue. Begins
 * anew when it is repeated. A file that can't be read fails the job with the reason.
 */
export const checkImport = async (container: MedusaContainer, jobId: string): Promise<void> => {
  const imports = importsOf(container)
  const job = await imports.inTransaction(async (tx) => {
    const locked = await lockJob(tx, jobId, null)
    if (locked.status === "checking") {
      await clearRows(tx, jobId)
    }
    return locked
  })
  if (job.status !== "checking") {
    return
  }
  try {
    if (await readInto(container, job)) {
      faultPoint("import.before-check-ends")
      await imports.inTransaction((tx) => finishCheck(tx, jobId, clock.now()))
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) {
      throw error
    }
    await imports.inTransaction((tx) => failJob(tx, jobId, error.message, clock.now()))
  }
}

/** What is wrong with a file as a whole. */
class FileProblem extends Error {}

/** @returns false when the job was cancelled meanwhile */
const readInto = async (container: MedusaContainer, job: JobRow): Promise<boolean> => {
  const run = runner(container)
  const context = await contextOf(run, job)
  const imports = importsOf(container)
  let total = 0
  for await (const rows of batches(container, job)) {
    total += rows.length
    if (total > MOST_IMPORT_ROWS) {
      throw new FileProblem(`The file has more than ${MOST_IMPORT_ROWS} rows; split it`)
    }
    const parsed = rows.map((row) => ({ row_no: row.row_no, ...parseRow(row.cells, context) }))
    const staged = await stageable(run, job, parsed)
    const going = await imports.inTransaction((tx) => stageRows(tx, job.id, staged, clock.now()))
    if (!going) {
      return false
    }
  }
  if (total === 0) {
    throw new FileProblem("The file has no rows below its header")
  }
  return true
}

/** The rows below the header, some at a time. */
const batches = async function* (container: MedusaContainer, job: JobRow) {
  const stream = await filesOf(container).getDownloadStream(job.file_id)
  const rows = readRows(stream, job.format, job.delimiter)
  let batch: FileRow[] = []
  let header = true
  try {
    for (;;) {
      const next = await rows.next().catch((error: unknown) => {
        throw new FileProblem(`The file can't be read: ${messageOf(error)}`)
      })
      if (next.done) {
        break
      }
      if (!header) {
        batch.push(next.value)
      }
      header = false
      if (batch.length === BATCH) {
        yield batch
        batch = []
      }
    }
  } finally {
    stream.destroy()
  }
  if (batch.length > 0) {
    yield batch
  }
}

const contextOf = async (run: RunSql, { headers, mapping, mode }: JobRow): Promise<RowContext> => {
  const { ids } = await loadCategoryNames(run)
  const code = countryCode()
  const columns = headers.map((header) => mapping[header] ?? null)
  return {
    // Taking products off needs nothing but to know which.
    columns: mode === "deactivate" ? columns.map((one) => (one === "sku" ? one : null)) : columns,
    categories: ids,
    countries: (country) => code.safeParse(country).success,
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : "it is damaged")

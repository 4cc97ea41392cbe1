import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { skuKey } from "@wholesale/catalog"
import type { FileRow } from "@wholesale/catalog/files/read-rows"
import { clock, enqueue, faultPoint } from "@wholesale/core"
import { classify } from "../domain/classify"
import { codeKinds, type CodeKinds } from "../domain/reading"
import { COLUMN_KEYS } from "../domain/columns"
import { readLine, type RowReading } from "../domain/read-line"
import { metered, readHistory } from "../files/read-history"
import {
  countRows,
  markDescriptions,
  numberRepeatedLines,
  takeStatistics,
} from "../modules/history/operations/finish-check"
import { CHECK_TOPIC, failJob, lockJob, type HistoryJob } from "../modules/history/operations/jobs"
import { stageRows, type StagedRow } from "../modules/history/operations/stage"
import { filesOf, historyOf } from "./services"

const BATCH = 5000
const MOST_ROWS = 5_000_000
/** How long one message works before it hands on to the next; workers let go of longer ones. */
const SLICE_MS = 60_000

/** What is wrong with a file as a whole. */
class FileProblem extends Error {}

/**
 * Reads a file row by row and keeps what each is, without keeping an order. A repeated message goes on
 * behind the last batch; a file that can't be read fails the import with the reason.
 * @param slice how long to work before a further message goes on, in milliseconds
 */
export const checkHistory = async (
  container: MedusaContainer,
  jobId: string,
  slice = SLICE_MS
): Promise<void> => {
  const history = historyOf(container)
  const job = await history.inTransaction((tx) => lockJob(tx, jobId, null))
  if (job.status !== "checking") {
    return
  }
  try {
    const end = await readInto(container, job, clock.now().getTime() + slice)
    if (end === "time") {
      await history.inTransaction((tx) =>
        enqueue(tx, { topic: CHECK_TOPIC, payload: { job_id: jobId } })
      )
    } else if (end === "read") {
      faultPoint("history.before-check-ends")
      await finish(container, jobId)
    }
  } catch (error) {
    if (!(error instanceof FileProblem)) {
      throw error
    }
    await history.inTransaction((tx) => failJob(tx, jobId, error.message, clock.now()))
  }
}

/** Each step by itself can be repeated, so a crash between them costs nothing but time. */
const finish = async (container: MedusaContainer, jobId: string): Promise<void> => {
  const history = historyOf(container)
  await history.inTransaction((tx) => takeStatistics(tx))
  await history.inTransaction((tx) => numberRepeatedLines(tx, jobId))
  let after: string | null = null
  do {
    const from: string | null = after
    after = await history.inTransaction((tx) => markDescriptions(tx, jobId, from))
  } while (after !== null)
  await history.inTransaction((tx) => countRows(tx, jobId, clock.now()))
}

type End = "read" | "time" | "stopped"

const readInto = async (
  container: MedusaContainer,
  job: HistoryJob,
  until: number
): Promise<End> => {
  const rules = rulesOf(job)
  const stream = await filesOf(container).getDownloadStream(job.file_id)
  const rows = metered(stream)
  let last = job.read_row
  try {
    for await (const batch of batches(rows.stream, job)) {
      last = batch[batch.length - 1].row_no
      if (last > MOST_ROWS) {
        throw new FileProblem(`The file has more than ${MOST_ROWS} rows; split it`)
      }
      const staged = batch.map((row) => stageable(row, rules))
      faultPoint("history.before-batch")
      const going = await historyOf(container).inTransaction((tx) =>
        stageRows(tx, job.id, staged, { bytes: rows.bytes(), now: clock.now() })
      )
      if (!going) {
        return "stopped"
      }
      if (clock.now().getTime() > until) {
        return "time"
      }
    }
  } finally {
    stream.destroy()
  }
  if (last === 0) {
    throw new FileProblem("The file has no rows below its header")
  }
  return "read"
}

/** The rows below the header that were not read yet, some at a time. */
const batches = async function* (stream: Readable, job: HistoryJob): AsyncGenerator<FileRow[]> {
  const rows = readHistory(stream, job)
  let batch: FileRow[] = []
  let header = true
  for (;;) {
    const next = await rows.next().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : "it is damaged"
      throw new FileProblem(`The file can't be read: ${reason}`)
    })
    if (next.done) {
      break
    }
    if (!header && next.value.row_no > job.read_row) {
      batch.push(next.value)
    }
    header = false
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) {
    yield batch
  }
}

/** How a file's rows are read, worked out once for all of them. */
type Rules = { reading: RowReading; kinds: CodeKinds }

const rulesOf = ({ headers, mapping, reading }: HistoryJob): Rules => ({
  kinds: codeKinds(reading),
  reading: {
    ...reading,
    columns: headers.map((header) => COLUMN_KEYS.find((key) => key === mapping[header]) ?? null),
  },
})

const stageable = ({ row_no, cells }: FileRow, { reading, kinds }: Rules): StagedRow => {
  const { cells: read, line, errors } = readLine(cells, reading)
  const sku_key = read.sku ? skuKey(read.sku) : null
  return line
    ? { ...line, ...classify(line, kinds), row_no, errors: null, sku_key }
    : { ...read, class: "error", notes: [], row_no, errors, sku_key }
}

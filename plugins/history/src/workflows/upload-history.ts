import { createHash, randomUUID } from "node:crypto"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { suggestMapping } from "@wholesale/catalog/domain/import/mapping"
import { clock, refuse, type By } from "@wholesale/core"
import { HISTORY_COLUMNS } from "../domain/columns"
import { guessReading } from "../domain/reading"
import { firstHistoryRows, identifyHistory } from "../files/identify-history"
import type { FileForm } from "../files/read-history"
import type { Source } from "../files/source"
import { createJob } from "../modules/history/operations/jobs"
import { filesOf, historyOf } from "./services"

export type HistoryUpload = {
  seller_id: string
  file_name: string
  source: Source
  currency_code: string
  by: By
}

const SAMPLE_ROWS = 5
/** More rows than a person sees, since a date such as 3/4 tells its order only among others. */
const GUESS_ROWS = 200
const MOST_COLUMNS = 100
const LONGEST_SAMPLE = 200

const MIME_TYPES: Readonly<Record<FileForm["format"], string>> = {
  csv: "text/csv",
  "csv.gz": "application/gzip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/**
 * Takes in a file of past orders: reads its header, suggests what its columns mean, and keeps it where
 * nobody but the import reads it.
 * @returns the import's id
 * @throws FILE_TYPE_NOT_ALLOWED, FILE_TOO_LARGE, INVALID_INPUT for a file without a header row
 */
export const uploadHistory = async (
  container: MedusaContainer,
  { seller_id, file_name, source, currency_code, by }: HistoryUpload
): Promise<string> => {
  const form = await identifyHistory(source)
  const { headers, rows } = await headOf(source, form)
  const mapping = suggestMapping(headers, HISTORY_COLUMNS)
  const file = await keep(container, source, form.format)
  const place = (column: string) => headers.findIndex((header) => mapping[header] === column)
  const [date, price] = [place("ordered_at"), place("unit_price")]
  return await historyOf(container).inTransaction((tx) =>
    createJob(tx, {
      ...form,
      seller_id,
      currency_code,
      file_id: file.id,
      file_name: file_name.replace(/\p{Cc}/gu, "").slice(0, 200) || `orders.${form.format}`,
      file_size: source.size,
      file_hash: file.hash,
      headers,
      sample: rows
        .slice(0, SAMPLE_ROWS)
        .map((cells) => headers.map((_, index) => (cells[index] ?? "").slice(0, LONGEST_SAMPLE))),
      mapping,
      reading: guessReading(
        rows.map((cells) => ({ date: cells[date] ?? "", price: cells[price] ?? "" }))
      ),
      by,
      now: clock.now(),
    })
  )
}

/** Copies a file to where only imports read it. @returns its id and SHA-256 */
const keep = async (container: MedusaContainer, source: Source, format: FileForm["format"]) => {
  const { writeStream, promise } = await filesOf(container).getUploadStream({
    filename: `${randomUUID()}.${format}`,
    mimeType: MIME_TYPES[format],
    access: "private",
  })
  const hash = createHash("sha256")
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const [{ key }] = await Promise.all([promise, pipeline(source.open(), hashing, writeStream)])
  return { id: key, hash: hash.digest("hex") }
}

const headOf = async (source: Source, form: FileForm) => {
  const rows = await firstHistoryRows(source, form, GUESS_ROWS + 1).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : "it is damaged"
    throw refuse("INVALID_INPUT", `The file could not be read: ${reason}`)
  })
  const [header, ...rest] = rows.map(({ cells }) => cells)
  const headers = (header ?? []).map((cell) => cell.trim().slice(0, LONGEST_SAMPLE))
  if (headers.filter(Boolean).length === 0 || headers.length > MOST_COLUMNS) {
    throw refuse("INVALID_INPUT", "The first row of the file has to name its columns")
  }
  return { headers, rows: rest }
}

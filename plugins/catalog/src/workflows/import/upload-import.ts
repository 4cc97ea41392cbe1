import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, runner, type By } from "@wholesale/core"
import { suggestMapping } from "../../domain/import/mapping"
import { csvDelimiter, firstRows, identifyTable, type FileFormat } from "../../files/read-rows"
import { loadImportColumns } from "../../loaders/import-columns"
import { createJob, type ImportMode } from "../../modules/import/operations/jobs"
import { filesOf, importsOf } from "./services"

export type ImportUpload = {
  seller_id: string
  file_name: string
  content: Buffer
  mode: ImportMode
  by: By
}

const SAMPLE_ROWS = 5
const MOST_COLUMNS = 100
const LONGEST_SAMPLE = 200

const MIME_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/**
 * Takes in a catalogue file: reads its header, suggests what its columns mean, and keeps it where
 * nobody but the import reads it.
 * @returns the job's id
 * @throws FILE_TYPE_NOT_ALLOWED, FILE_TOO_LARGE, INVALID_INPUT for a file without a header row
 */
export const uploadImport = async (
  container: MedusaContainer,
  { seller_id, file_name, content: bytes, mode, by }: ImportUpload
): Promise<string> => {
  const { format, content } = identifyTable(bytes)
  const { headers, sample } = await headOf(content, format)
  const columns = await loadImportColumns(runner(container))
  const file = await filesOf(container).createFiles({
    filename: `${randomUUID()}.${format}`,
    mimeType: MIME_TYPES[format],
    content: content.toString("base64"),
    access: "private",
  })
  return await importsOf(container).inTransaction((tx) =>
    createJob(tx, {
      seller_id,
      file_id: file.id,
      file_name: file_name.replace(/\p{Cc}/gu, "").slice(0, 200) || `catalogue.${format}`,
      file_size: bytes.byteLength,
      format,
      delimiter: csvDelimiter(content, format),
      mode,
      headers,
      sample,
      mapping: suggestMapping(headers, columns),
      by,
      now: clock.now(),
    })
  )
}

const headOf = async (content: Buffer, format: FileFormat) => {
  const rows = await firstRows(content, format, SAMPLE_ROWS + 1).catch((error: unknown) => {
    throw refuse("INVALID_INPUT", `The file could not be read: ${reasonOf(error)}`)
  })
  const headers = (rows.at(0)?.cells ?? []).map((cell) => cell.trim().slice(0, LONGEST_SAMPLE))
  if (headers.filter(Boolean).length === 0 || headers.length > MOST_COLUMNS) {
    throw refuse("INVALID_INPUT", "The first row of the file has to name its columns")
  }
  const sample = rows
    .slice(1)
    .map(({ cells }) => headers.map((_, index) => (cells[index] ?? "").slice(0, LONGEST_SAMPLE)))
  return { headers, sample }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : "it is damaged")

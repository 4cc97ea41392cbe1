import { Readable } from "node:stream"
import { refuse } from "@wholesale/core"
import type { IMPORT_FORMATS } from "../http/imports"
import { csvText, delimiterOf, readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import { unpackedSize } from "./zip-size"

export type FileFormat = (typeof IMPORT_FORMATS)[number]

/** A row of a file: its number in a spreadsheet, and its cells. */
export type FileRow = { row_no: number; cells: string[] }

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const MOST_UNPACKED_BYTES = 600 * 1_048_576

/**
 * What kind of table an uploaded file is, by its bytes, and its content as it is kept: CSV as UTF-8.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but CSV and XLSX
 * @throws FILE_TOO_LARGE for an archive that unpacks to more than is sensible
 */
export const identifyTable = (file: Buffer): { format: FileFormat; content: Buffer } => {
  if (!file.subarray(0, ZIP.length).equals(ZIP)) {
    if (file.includes(0)) {
      throw refuse("FILE_TYPE_NOT_ALLOWED", "Send a CSV or XLSX file", { allowed: ["csv", "xlsx"] })
    }
    return { format: "csv", content: Buffer.from(csvText(file), "utf8") }
  }
  const unpacked = unpackedSize(file)
  if (unpacked === null) {
    throw refuse("FILE_TYPE_NOT_ALLOWED", "The XLSX file is damaged")
  }
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw refuse("FILE_TOO_LARGE", "The XLSX file unpacks to more than 600 MB; send it as CSV")
  }
  return { format: "xlsx", content: file }
}

/** The rows of a stored file, one by one; the first is the header. */
export const readRows = async function* (
  stream: Readable,
  format: FileFormat,
  delimiter: string
): AsyncGenerator<FileRow> {
  yield* format === "csv" ? readCsv(stream, delimiter) : readXlsx(stream)
}

/** The first rows of a file that lies in memory. */
export const firstRows = async (
  content: Buffer,
  format: FileFormat,
  count: number
): Promise<FileRow[]> => {
  const rows: FileRow[] = []
  const stream = Readable.from([content])
  for await (const row of readRows(stream, format, csvDelimiter(content, format))) {
    rows.push(row)
    if (rows.length === count) {
      break
    }
  }
  return rows
}

/** The sign between the cells of a file; XLSX has none. */
export const csvDelimiter = (content: Buffer, format: FileFormat): string =>
  format === "csv" ? delimiterOf(content.toString("utf8", 0, 20_000).split(/\r?\n/)[0]) : ""

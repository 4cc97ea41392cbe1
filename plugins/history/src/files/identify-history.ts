import { delimiterOf } from "@wholesale/catalog/files/read-csv"
import type { FileRow } from "@wholesale/catalog/files/read-rows"
import { unpackedSize } from "@wholesale/catalog/files/zip-size"
import { refuse } from "@wholesale/core"
import { readHistory, textStream, type FileForm } from "./read-history"
import type { Source } from "./source"

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const GZIP = Buffer.from([0x1f, 0x8b])
const MOST_XLSX_BYTES = 100 * 1_048_576
const MOST_UNPACKED_XLSX_BYTES = 1024 * 1_048_576
const HEAD_CHARACTERS = 64_000

/**
 * What a file is, by its bytes. A CSV that is not UTF-8 throughout is Windows-1252, as older
 * spreadsheets write it.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but CSV, CSV.gz and XLSX
 * @throws FILE_TOO_LARGE for a workbook that is, or unpacks to, more than is sensible
 */
export const identifyHistory = async (source: Source): Promise<FileForm> => {
  const magic = await bytesOf(source, ZIP.length)
  if (magic.equals(ZIP)) {
    await requireWorkbook(source)
    return { format: "xlsx", encoding: "", delimiter: "" }
  }
  const format = magic.subarray(0, GZIP.length).equals(GZIP) ? "csv.gz" : "csv"
  const utf8 = await headOf(source, { format, encoding: "utf-8" }).catch(() => null)
  const encoding = utf8 === null ? "windows-1252" : "utf-8"
  const head = utf8 ?? (await headOf(source, { format, encoding }).catch(unreadable))
  if (head.includes("\u0000")) {
    throw refuse("FILE_TYPE_NOT_ALLOWED", "Send a CSV, CSV.gz or XLSX file", {
      allowed: ["csv", "csv.gz", "xlsx"],
    })
  }
  return { format, encoding, delimiter: delimiterOf(head.split(/\r?\n/)[0]) }
}

/** The first bytes of a file. */
const bytesOf = async (source: Source, count: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of source.open()) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= count) {
      break
    }
  }
  return Buffer.concat(chunks).subarray(0, count)
}

const requireWorkbook = async (source: Source): Promise<void> => {
  if (source.size > MOST_XLSX_BYTES) {
    throw refuse("FILE_TOO_LARGE", "The XLSX file has more than 100 MB; send it as CSV.gz")
  }
  const unpacked = unpackedSize(await bytesOf(source, source.size))
  if (unpacked === null) {
    throw refuse("FILE_TYPE_NOT_ALLOWED", "The XLSX file is damaged")
  }
  if (unpacked > MOST_UNPACKED_XLSX_BYTES) {
    throw refuse("FILE_TOO_LARGE", "The XLSX file unpacks to more than 1 GB; send it as CSV.gz")
  }
}

const unreadable = (error: unknown): never => {
  const reason = error instanceof Error ? error.message : "it is damaged"
  throw refuse("FILE_TYPE_NOT_ALLOWED", `The file can't be read: ${reason}`)
}

/** The beginning of a file's text; the rest is read, too, since its encoding shows only then. */
const headOf = async (source: Source, form: Pick<FileForm, "format" | "encoding">) => {
  let head = ""
  for await (const chunk of textStream(source.open(), form)) {
    if (head.length < HEAD_CHARACTERS) {
      head += String(chunk)
    }
  }
  return head
}

/** The first rows of a file. */
export const firstHistoryRows = async (
  source: Source,
  form: FileForm,
  count: number
): Promise<FileRow[]> => {
  const rows: FileRow[] = []
  const file = source.open()
  for await (const row of readHistory(file, form)) {
    rows.push(row)
    if (rows.length === count) {
      break
    }
  }
  file.destroy()
  return rows
}

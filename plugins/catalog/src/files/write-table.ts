import { once } from "node:events"
import type { Writable } from "node:stream"
import { stringify } from "csv-stringify/sync"
import ExcelJS from "exceljs"
import type { FileFormat } from "./read-rows"

/** Rows of cells, some at a time. */
export type TablePages = AsyncIterable<string[][]>

/**
 * Writes a table into a stream, page by page, as fast as the reader takes it, and ends the stream.
 * CSV begins with a byte order mark: without it spreadsheets take UTF-8 for something else.
 */
export const writeTable = async (
  out: Writable,
  format: FileFormat,
  header: readonly string[],
  pages: TablePages
): Promise<void> => {
  await (format === "csv" ? writeCsv(out, header, pages) : writeXlsx(out, header, pages))
}

const BYTE_ORDER_MARK = "\ufeff"

const writeCsv = async (out: Writable, header: readonly string[], pages: TablePages) => {
  out.write(BYTE_ORDER_MARK + stringify([header]))
  for await (const rows of pages) {
    if (out.destroyed) {
      return
    }
    if (!out.write(stringify(rows))) {
      await Promise.race([once(out, "drain"), once(out, "close")])
    }
  }
  out.end()
}

const writeXlsx = async (out: Writable, header: readonly string[], pages: TablePages) => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: false })
  const sheet = workbook.addWorksheet("Catalogue")
  sheet.addRow([...header]).commit()
  for await (const rows of pages) {
    if (out.destroyed) {
      return
    }
    rows.forEach((row) => sheet.addRow(row).commit())
  }
  sheet.commit()
  await workbook.commit()
}

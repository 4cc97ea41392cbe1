import type { Readable } from "node:stream"
import ExcelJS from "exceljs"
import { dayOf } from "@wholesale/core/shared/day"

/** The rows of the first sheet of an XLSX stream, one by one, without empty ones. */
export const readXlsx = async function* (
  stream: Readable
): AsyncGenerator<{ row_no: number; cells: string[] }> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(stream, {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "cache",
    hyperlinks: "ignore",
    entries: "emit",
  })
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      const cells: string[] = []
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        cells[column - 1] = textOf(cell.value)
      })
      if (cells.some((cell) => cell?.trim())) {
        yield { row_no: row.number, cells: Array.from(cells, (cell) => cell ?? "") }
      }
    }
    return
  }
}

const SECOND = 1000

/** A date as ISO 8601, with its time unless that is midnight; workbooks keep it as a fraction. */
const momentOf = (value: Date): string => {
  const moment = new Date(Math.round(value.getTime() / SECOND) * SECOND)
  const text = moment.toISOString()
  return text.endsWith("T00:00:00.000Z") ? dayOf(moment) : text
}

/** A cell's value as a person sees it, without the formatting of numbers. */
const textOf = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) {
    return ""
  }
  if (typeof value === "number") {
    // What a spreadsheet shows of a computed number; 0.1 + 0.2 is 0.3 there.
    return String(Number(value.toPrecision(15)))
  }
  if (value instanceof Date) {
    return momentOf(value)
  }
  if (typeof value !== "object") {
    return String(value)
  }
  if ("richText" in value) {
    return value.richText.map(({ text }) => text).join("")
  }
  if ("result" in value) {
    return textOf(value.result ?? null)
  }
  return "text" in value ? textOf(value.text) : ""
}

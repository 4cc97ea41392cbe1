import { parse } from "csv-parse/sync"
import ExcelJS from "exceljs"
import { refuse } from "@wholesale/core"
import { MAX_LINES } from "../http/cart"

/** A file as it was uploaded. */
export type Sheet = { originalname: string; buffer: Buffer }

/** Zip archives, and so XLSX files, begin with this. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** Rows beyond this are not even read; the heading and some empty rows have room. */
const MAX_ROWS = MAX_LINES + 100

/**
 * The rows of a CSV or XLSX file as text, told apart by their content. Of a workbook the first sheet
 * counts.
 * @throws FILE_TYPE_NOT_ALLOWED when it is neither
 */
export const readSheet = async (file: Sheet): Promise<string[][]> =>
  file.buffer.subarray(0, ZIP.length).equals(ZIP) ? await readXlsx(file) : readCsv(file)

const readXlsx = async ({ buffer }: Sheet): Promise<string[][]> => {
  const workbook = new ExcelJS.Workbook()
  try {
    // Its types know only a Buffer of an older Node.
    await workbook.xlsx.load(new Uint8Array(buffer).buffer)
  } catch {
    throw unreadable()
  }
  const rows: string[][] = []
  workbook.worksheets.at(0)?.eachRow({ includeEmpty: true }, (row, number) => {
    if (number <= MAX_ROWS) {
      const cells: string[] = []
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        cells[column - 1] = cell.text
      })
      rows.push(Array.from(cells, (cell) => cell ?? ""))
    }
  })
  return rows
}

const readCsv = ({ buffer }: Sheet): string[][] => {
  if (buffer.includes(0)) {
    throw unreadable()
  }
  const text = buffer.toString("utf8")
  const [first = ""] = text.split(/\r\n|\r|\n/, 1)
  try {
    return parse(text, {
      bom: true,
      delimiter: ["\t", ";", ","].find((sign) => first.includes(sign)) ?? ",",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: MAX_ROWS,
    })
  } catch {
    throw unreadable()
  }
}

const unreadable = () =>
  refuse("FILE_TYPE_NOT_ALLOWED", "Send a CSV or XLSX file with a column for SKU and for quantity")

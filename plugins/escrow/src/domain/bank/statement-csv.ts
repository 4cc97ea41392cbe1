import { parse } from "csv-parse/sync"
import { Refusal, refuse } from "@wholesale/core"
import { electronicIban } from "./account"
import { MAX_ENTRIES } from "./camt053"
import { decimalSignOf, readAmount, type DecimalSign } from "./csv-amount"
import { columnsOf, type CsvColumns } from "./csv-columns"
import { checkDayFirst, readDay } from "./csv-date"
import { oneLine, withExternalIds, type IdentifiedEntry, type StatementEntry } from "./entry"

/** What the file itself may not say. */
export type CsvAccount = {
  iban: string
  /** ISO 4217; that of rows without a currency of their own. */
  currency_code: string
}

/** A row that was not read, by its number in a spreadsheet. */
export type CsvProblem = { row: number; message: string }

/** Some banks write a few lines about the account before the header. */
const HEADER_WITHIN = 20

/**
 * Reads the CSV export of a bank. The delimiter is the one of `;` and `,` that the header can be read
 * by; columns are found by their names, in English or German. Every row below the header is either an
 * entry or a problem; only empty rows are neither. Cells are text, whatever they begin with.
 * @throws INVALID_INPUT when there is no header with a date and an amount, or it can't be told how
 * amounts or dates are written; TOO_MANY_ROWS
 */
export const parseStatementCsv = (
  text: string,
  account: CsvAccount
): { entries: StatementEntry[]; problems: CsvProblem[] } => {
  const { columns, width, rows } = tableOf(text)
  if (rows.length > MAX_ENTRIES) {
    throw refuse("TOO_MANY_ROWS", `The file has ${rows.length} rows; ${MAX_ENTRIES} are the most`)
  }
  const complete = rows.filter(({ cells }) => cells.length === width)
  const column = (index: number) => complete.flatMap(({ cells }) => cells[index] ?? [])
  checkDayFirst([...column(columns.booked_on), ...column(columns.value_on)])
  const context = { columns, account, decimal: decimalSignOf(column(columns.amount)) }
  const problems: CsvProblem[] = []
  const entries = rows.flatMap(({ row, cells }) => {
    try {
      checkWidth(cells, width)
      return [readRow(cells, context)]
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error
      }
      problems.push({ row, message: error.message })
      return []
    }
  })
  return { entries: withExternalIds(electronicIban(account.iban), entries), problems }
}

type Row = { row: number; cells: string[] }

const tableOf = (text: string): { columns: CsvColumns; width: number; rows: Row[] } => {
  for (const delimiter of [";", ","]) {
    const rows = rowsOf(text, delimiter)
    for (const { row, cells } of rows.filter(({ row: number }) => number <= HEADER_WITHIN)) {
      const columns = columnsOf(cells)
      if (columns !== null) {
        return { columns, width: cells.length, rows: rows.filter((one) => one.row > row) }
      }
    }
  }
  throw refuse(
    "INVALID_INPUT",
    'The file has no header with a date and an amount, such as "Date;Amount" or "Buchungstag;Betrag"'
  )
}

/** The rows that have anything in them, without empty cells beyond the header's. */
const rowsOf = (text: string, delimiter: string): Row[] => {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    })
    return rows
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable"
    throw refuse("INVALID_INPUT", `The file could not be read as CSV: ${reason}`)
  }
}

/** In a row of another width a cell may stand in the wrong column, an amount above all. */
const checkWidth = (cells: readonly string[], width: number) => {
  if (cells.length !== width) {
    throw refuse("INVALID_INPUT", `The row has ${cells.length} cells, the header has ${width}`)
  }
}

type RowContext = { columns: CsvColumns; account: CsvAccount; decimal: DecimalSign }

const readRow = (cells: readonly string[], context: RowContext): IdentifiedEntry => {
  const { columns, account, decimal } = context
  const cell = (column: keyof CsvColumns): string => oneLine(cells[columns[column]] ?? "")
  const currency_code = (cell("currency") || account.currency_code).toLowerCase()
  if (!/^[a-z]{3}$/.test(currency_code)) {
    throw refuse("INVALID_INPUT", `"${cell("currency")}" is not a currency code such as EUR`)
  }
  if (/vorgemerkt|pending|pdng/i.test(cell("status"))) {
    throw refuse("INVALID_INPUT", `The movement is not booked yet ("${cell("status")}")`)
  }
  const amount = readAmount(cell("amount"), decimal, currency_code)
  return {
    bank_id: cell("id") || null,
    amount: columns.direction < 0 ? amount : directed(amount, cell("direction")),
    currency_code,
    booked_on: readDay(cell("booked_on")),
    value_on: cell("value_on") === "" ? null : readDay(cell("value_on")),
    counterparty: {
      name: cell("name") || null,
      iban: cell("iban") === "" ? null : electronicIban(cell("iban")),
    },
    remittance: cell("reference"),
    end_to_end_id: cell("end_to_end") || null,
    // No export says it in a way that others share.
    reversal: false,
  }
}

/** Some banks write amounts without a sign and beside them S (Soll) or H (Haben). */
const directed = (amount: bigint, direction: string): bigint => {
  const isIn = /^(h|haben|c|cr|crdt|credit)$/i.test(direction)
  const isOut = /^(s|soll|d|dr|dbit|debit)$/i.test(direction)
  if (!isIn && !isOut) {
    throw refuse("INVALID_INPUT", `"${direction}" says neither money in (H) nor money out (S)`)
  }
  if (amount < 0n && isIn) {
    throw refuse("INVALID_INPUT", `A negative amount cannot be money in ("${direction}")`)
  }
  return isOut && amount > 0n ? -amount : amount
}

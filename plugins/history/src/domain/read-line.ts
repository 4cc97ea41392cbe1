import { cellText } from "@wholesale/catalog/domain/import/cells"
import type { RowErrorCode } from "../http/past-lines"
import { CellError, decimalOf, momentOf, textOf } from "./cells"
import type { ColumnKey } from "./columns"
import type { Reading } from "./reading"

/** A line of a past order as its file has it. Numbers are plain decimals. */
export type PastLine = {
  number: string
  sku: string
  description: string | null
  quantity: string
  unit_price: string
  /** ISO 8601 in UTC. */
  ordered_at: string
  customer: string | null
  customer_name: string | null
  country: string | null
}

export type RowError = { column: ColumnKey; code: RowErrorCode; message: string }

/** What a row says as far as it can be read, and what is wrong with it; a line only when nothing is. */
export type ReadRow = { cells: Partial<PastLine>; line: PastLine | null; errors: RowError[] }

/** How one row is read: the column of each cell, null for cells that are not read. */
export type RowReading = Reading & { columns: readonly (ColumnKey | null)[] }

const QUANTITY_DECIMALS = 3
const PRICE_DECIMALS = 6

const READERS: { [Key in ColumnKey]: (cell: string, reading: Reading) => Partial<PastLine> } = {
  number: (cell) => ({ number: textOf(cell, 100) ?? "" }),
  sku: (cell) => ({ sku: textOf(cell, 100) ?? "" }),
  description: (cell) => ({ description: textOf(cell, 1000) }),
  quantity: (cell, { decimal_sign: sign }) => ({
    quantity: decimalOf(cell, sign, QUANTITY_DECIMALS),
  }),
  ordered_at: (cell, { date_order: order }) => ({ ordered_at: momentOf(cell, order) }),
  unit_price: (cell, { decimal_sign: sign }) => ({
    unit_price: decimalOf(cell, sign, PRICE_DECIMALS),
  }),
  customer: (cell) => ({ customer: customerNumber(textOf(cell, 100)) }),
  customer_name: (cell) => ({ customer_name: textOf(cell, 200) }),
  country: (cell) => ({ country: textOf(cell, 100) }),
}

const NEEDED = ["number", "sku", "quantity", "ordered_at", "unit_price"] as const

/** Reads a row cell by cell; a cell that can't be read is an error and the rest is read on. */
export const readLine = (cells: readonly string[], reading: RowReading): ReadRow => {
  const errors: RowError[] = []
  const read: Partial<PastLine> = {}
  reading.columns.forEach((column, index) => {
    const cell = column ? cellText(cells[index] ?? "") : ""
    if (!column || cell === "") {
      return
    }
    try {
      Object.assign(read, READERS[column](cell, reading))
    } catch (error) {
      errors.push(errorOf(error, column))
    }
  })
  for (const column of NEEDED.filter((one) => !read[one])) {
    if (errors.some((error) => error.column === column)) {
      continue
    }
    errors.push({ column, code: "REQUIRED", message: `${column} is missing` })
  }
  return { cells: read, line: errors.length === 0 ? whole(read) : null, errors }
}

const whole = (read: Partial<PastLine>): PastLine | null => {
  const { number, sku, quantity, unit_price, ordered_at } = read
  if (!number || !sku || !quantity || !unit_price || !ordered_at) {
    return null
  }
  const { description = null, customer = null, customer_name = null, country = null } = read
  return {
    number,
    sku,
    quantity,
    unit_price,
    ordered_at,
    description,
    customer,
    customer_name,
    country,
  }
}

const errorOf = (error: unknown, column: ColumnKey): RowError => {
  if (!(error instanceof CellError)) {
    throw error
  }
  return { column, code: error.code, message: `${column} ${error.message}` }
}

/** Programs that keep numbers as floats write the customer 12345 as 12345.0. */
const customerNumber = (text: string | null) => text?.replace(/^(\d+)\.0$/, "$1") ?? null

import { SUPPLIES, UNITS_OF_SALE } from "../../http/listing"
import type { RowProblem } from "../../http/imports"
import {
  amount,
  breaks,
  CellError,
  cellText,
  CLEAR,
  gtin,
  lineOf,
  oneOf,
  urls,
  wholeNumber,
} from "./cells"
import type { RowData } from "./row-data"

/** What the cells of a row are checked against. */
export type RowContext = {
  /** Column keys in the order of the cells; null for cells that are not read. */
  columns: readonly (string | null)[]
  /** A category's handle, name or path in lower case -> its id. */
  categories: ReadonlyMap<string, string>
  countries: (code: string) => boolean
}

export type ParsedRow = { sku: string; data: RowData; problems: RowProblem[] }

const STATUSES = ["draft", "published"] as const
const MOST = 10_000_000
const count = (cell: string) => wholeNumber(cell, 0, MOST)
const positive = (cell: string) => wholeNumber(cell, 1, MOST)

type Reader = (cell: string, context: RowContext) => Partial<RowData>

const READERS: Readonly<Record<string, Reader>> = {
  handle: (cell) => ({ handle: lineOf(cell, 200) }),
  title: (cell) => ({ title: lineOf(cell, 200) }),
  description: (cell) => ({ description: lineOf(cell, 10_000) }),
  category: (cell, context) => ({ categories: categories(cell, context) }),
  status: (cell) => ({ status: oneOf(cell, STATUSES) }),
  gtin: (cell) => ({ gtin: gtin(cell) }),
  unit: (cell) => ({ unit_of_sale: oneOf(cell, UNITS_OF_SALE) }),
  units_per_case: (cell) => ({ units_per_case: positive(cell) }),
  min_quantity: (cell) => ({ min_quantity: positive(cell) }),
  order_multiple: (cell) => ({ order_multiple: positive(cell) }),
  max_quantity: (cell) => ({ max_quantity: positive(cell) }),
  lead_time_days: (cell) => ({ lead_time_days: wholeNumber(cell, 0, 730) }),
  supply: (cell) => ({ supply: oneOf(cell, SUPPLIES) }),
  stock: (cell) => ({ stock: count(cell) }),
  backorder_limit: (cell) => ({ backorder_limit: count(cell) }),
  low_stock_threshold: (cell) => ({ low_stock_threshold: count(cell) }),
  origin_country: (cell, context) => ({ origin_country: country(cell, context) }),
  hs_code: (cell) => ({ hs_code: hsCode(cell) }),
  image_urls: (cell) => ({ image_urls: urls(cell) }),
}

/** What the sign for "take away" does, where something can be taken away. */
const CLEARED: Readonly<Record<string, Partial<RowData>>> = {
  description: { description: null },
  category: { categories: [] },
  gtin: { gtin: null },
  units_per_case: { units_per_case: null },
  max_quantity: { max_quantity: null },
  low_stock_threshold: { low_stock_threshold: null },
  origin_country: { origin_country: null },
  hs_code: { hs_code: null },
  image_urls: { image_urls: [] },
}

/** Reads a row cell by cell; a cell that can't be read is a problem and the rest is read on. */
export const parseRow = (cells: readonly string[], context: RowContext): ParsedRow => {
  const row: ParsedRow = { sku: "", data: {}, problems: [] }
  const options = new Map<string, string>()
  context.columns.forEach((column, index) => {
    const cell = cellText(cells[index] ?? "")
    if (!column || cell === "") {
      return
    }
    try {
      if (column === "sku") {
        row.sku = lineOf(cell, 100)
      } else if (column.startsWith("option")) {
        options.set(column, lineOf(cell, 100))
      } else {
        readCell(row.data, column, cell, context)
      }
    } catch (error) {
      row.problems.push(problemOf(error, column))
    }
  })
  if (!row.sku) {
    row.problems.push({ column: "sku", code: "REQUIRED", message: "sku is missing" })
  }
  readOptions(row, options)
  checkRule(row)
  return row
}

const readCell = (data: RowData, column: string, cell: string, context: RowContext): void => {
  const [kind, currency] = column.split(/_(?=[a-z]{3}$)/)
  if (cell === CLEAR && column in CLEARED) {
    Object.assign(data, CLEARED[column])
  } else if (column in READERS) {
    Object.assign(data, READERS[column](cell, context))
  } else if (kind === "price") {
    data.base = { ...data.base, [currency]: cell === CLEAR ? null : amount(cell, currency) }
  } else if (kind === "breaks") {
    data.breaks = { ...data.breaks, [currency]: cell === CLEAR ? [] : breaks(cell, currency) }
  } else if (kind === "msrp") {
    data.msrp = { ...data.msrp, [currency]: cell === CLEAR ? null : amount(cell, currency) }
  }
}

const problemOf = (error: unknown, column: string): RowProblem => {
  if (!(error instanceof CellError)) {
    throw error
  }
  return { column, code: error.code, message: `${column}: ${error.message}` }
}

const readOptions = (row: ParsedRow, cells: ReadonlyMap<string, string>): void => {
  const options: [string, string][] = []
  for (const place of [1, 2, 3]) {
    const name = cells.get(`option${place}_name`)
    const value = cells.get(`option${place}_value`)
    if (name && value) {
      options.push([name, value])
    } else if (name || value) {
      const column = `option${place}_${name ? "value" : "name"}`
      row.problems.push({ column, code: "REQUIRED", message: `${column} is missing` })
    }
  }
  if (new Set(options.map(([name]) => name)).size < options.length) {
    row.problems.push({
      column: "option2_name",
      code: "OPTIONS_DIFFER",
      message: "Two options have the same name",
    })
  }
  if (options.length > 0) {
    row.data.options = options
  }
}

const checkRule = ({ data, problems }: ParsedRow): void => {
  const { min_quantity: min = 1, order_multiple: multiple = 1, max_quantity: max } = data
  if (max && Math.floor(max / multiple) * multiple < Math.ceil(min / multiple) * multiple) {
    problems.push({
      column: "max_quantity",
      code: "RULE_IMPOSSIBLE",
      message: `No multiple of ${multiple} lies between ${min} and ${max}`,
    })
  }
}

const categories = (cell: string, context: RowContext): string[] =>
  [...new Set(cell.split("|").map((name) => categoryOf(name.trim(), context)))].sort()

const categoryOf = (name: string, context: RowContext): string => {
  const id = context.categories.get(name.toLowerCase().replace(/\s*>\s*/g, " > "))
  if (!id) {
    throw new CellError("UNKNOWN_CATEGORY", `there is no category "${name}"`)
  }
  return id
}

const country = (cell: string, context: RowContext): string => {
  const code = cell.toLowerCase()
  if (!context.countries(code)) {
    throw new CellError("NOT_ALLOWED", `"${cell}" is no country code such as de`)
  }
  return code
}

const hsCode = (cell: string): string => {
  if (!/^\d{4}(\.?\d{2}){0,3}$/.test(cell)) {
    throw new CellError("NOT_ALLOWED", `"${cell}" is no HS code such as 6109.10`)
  }
  return cell
}

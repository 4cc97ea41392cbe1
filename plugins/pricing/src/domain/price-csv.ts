import { parse } from "csv-parse/sync"
import { z } from "@medusajs/framework/zod"
import { refuse, toMinorUnits } from "@wholesale/core"
import { currencyCode, quantity } from "@wholesale/core/http/fields"
import { ATTRIBUTE_KINDS, EDITABLE_SOURCES } from "../http/prices"

/** The columns of an export; an import takes them in any order and ignores the two titles. */
export const CSV_COLUMNS = [
  "sku",
  "product",
  "variant",
  "currency",
  "source",
  "target",
  "min_quantity",
  "amount",
  "starts_at",
  "ends_at",
  "may_rise",
] as const

/** Rows that one file may have. */
export const MAX_CSV_ROWS = 20_000

const REQUIRED = ["sku", "currency", "source", "amount"] as const

/** One line of a file. What it names (SKU, tier, retailer) is not looked up yet. */
export type CsvPrice = {
  /** Where it stands in the file; the header is line 1. */
  line: number
  sku: string
  currency_code: string
  source: (typeof EDITABLE_SOURCES)[number] | (typeof ATTRIBUTE_KINDS)[number]
  target: string
  min_quantity: number
  /** Minor units; null removes the price. */
  amount: bigint | null
  starts_at: string | null
  ends_at: string | null
  may_rise: boolean
}

export type CsvProblem = { row: number; code: "INVALID_INPUT"; message: string }

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((value) => new Date(value).toISOString())
  .nullable()

const cells = z.object({
  sku: z.string().min(1, "is missing"),
  currency: currencyCode(),
  source: z.enum([...EDITABLE_SOURCES, ...ATTRIBUTE_KINDS]),
  target: z.string(),
  min_quantity: z.coerce.number().pipe(quantity()),
  starts_at: moment,
  ends_at: moment,
  may_rise: z.enum(["", "yes", "no", "true", "false", "1", "0"]),
})

/**
 * Reads a CSV file of prices: comma, semicolon or tab, with or without a byte order mark.
 * @throws INVALID_INPUT when it is no CSV or lacks a column, TOO_MANY_ROWS
 */
export const readPriceCsv = (content: Buffer): { rows: CsvPrice[]; problems: CsvProblem[] } => {
  const rows: CsvPrice[] = []
  const problems: CsvProblem[] = []
  recordsOf(content).forEach((record, index) => {
    const line = index + 2
    try {
      rows.push(readRecord(record, line))
    } catch (error) {
      problems.push({ row: line, code: "INVALID_INPUT", message: sentenceOf(error) })
    }
  })
  return { rows, problems }
}

const recordsOf = (content: Buffer): Record<string, string>[] => {
  const records = parsed(content)
  if (records.length > MAX_CSV_ROWS) {
    throw refuse(
      "TOO_MANY_ROWS",
      `The file has ${records.length} rows; ${MAX_CSV_ROWS} are the most`
    )
  }
  const missing = REQUIRED.filter((column) => records.length > 0 && !(column in records[0]))
  if (records.length === 0 || missing.length > 0) {
    throw refuse(
      "INVALID_INPUT",
      missing.length > 0 ? `The file lacks the columns ${missing.join(", ")}` : "The file is empty",
      { missing }
    )
  }
  return records
}

const parsed = (content: Buffer): Record<string, string>[] => {
  try {
    return parse(content, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      delimiter: delimiterOf(content),
    })
  } catch (error) {
    throw refuse("INVALID_INPUT", `The file could not be read as CSV: ${sentenceOf(error)}`)
  }
}

/** What separates the cells of the header, where no cell holds any of them. */
const delimiterOf = (content: Buffer) => {
  const [header] = content.subarray(0, 2000).toString("utf8").split("\n")
  const count = (character: string) => header.split(character).length
  return [",", ";", "\t"].sort((a, b) => count(b) - count(a))[0]
}

const readRecord = (record: Record<string, string>, line: number): CsvPrice => {
  const read = cells.parse({
    sku: unescaped(record.sku ?? ""),
    currency: record.currency,
    source: record.source.toLowerCase(),
    target: unescaped(record.target ?? ""),
    min_quantity: record.min_quantity || 1,
    starts_at: record.starts_at || null,
    ends_at: record.ends_at || null,
    may_rise: (record.may_rise ?? "").toLowerCase(),
  })
  return {
    line,
    sku: read.sku,
    currency_code: read.currency,
    source: read.source,
    target: read.target,
    min_quantity: read.min_quantity,
    amount: amountOf(record.amount, read.currency),
    starts_at: read.starts_at,
    ends_at: read.ends_at,
    may_rise: ["yes", "true", "1"].includes(read.may_rise),
  }
}

/** "12.5" and "12,50" both; an empty cell removes the price. */
const amountOf = (text: string, currency: string): bigint | null => {
  const decimal = text.includes(".") ? text : text.replace(",", ".")
  const amount = decimal === "" ? null : toMinorUnits(decimal, currency)
  if (amount !== null && (amount < 0n || amount > 100_000_000_000n)) {
    throw refuse("INVALID_INPUT", `${text} is not a price`)
  }
  return amount
}

/** An export puts an apostrophe before what a spreadsheet would take for a formula. */
const unescaped = (text: string) => text.replace(/^'(?=[=+\-@])/, "")

const sentenceOf = (error: unknown) => {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")
  }
  return error instanceof Error ? error.message : "unreadable"
}

import { z } from "@medusajs/framework/zod"
import { currencyCode, id, line, minor, paging, timestamp } from "@wholesale/core/http/fields"
import { importColumnDto } from "@wholesale/catalog/http/imports"
import { readingDto } from "../domain/reading"

export const HISTORY_FORMATS = ["csv", "csv.gz", "xlsx"] as const

export const HISTORY_STATUSES = [
  "uploaded",
  "mapped",
  "checking",
  "checked",
  "applying",
  "applied",
  "failed",
  "cancelled",
] as const

/** What becomes of SKUs that the catalogue does not have. */
export const NEW_LISTINGS = ["none", "draft", "published"] as const

export const HISTORY_FILE_MAX_BYTES = 100 * 1_048_576

const count = z.number().int()

/** Rows by what they are; with `error` they add up to the rows of the file. */
const classCounts = z.object({
  sale: count,
  cancellation: count,
  charge: count,
  adjustment: count,
  giveaway: count,
  stock_note: count,
  error: count,
})

export const historyImportDto = z.object({
  id: z.string(),
  company_id: z.string(),
  file_name: z.string(),
  file_size: count,
  format: z.enum(HISTORY_FORMATS),
  currency_code: z.string(),
  status: z.enum(HISTORY_STATUSES),
  headers: z.array(z.string()),
  /** Up to five rows, cell by cell in the order of the headers. */
  sample: z.array(z.array(z.string())),
  /** Which of our columns each header is read as; suggested until it is confirmed. */
  mapping: z.record(z.string(), z.string()),
  reading: readingDto,
  new_listings: z.enum(NEW_LISTINGS),
  row_count: count,
  classes: classCounts,
  /** Rows by what is noteworthy about them. */
  notes: z.record(z.string(), count),
  /** Lines that an earlier import already brought; known once the file was checked. */
  known: count,
  /** Lines, orders and customers that this import added, and products that it listed. */
  added: z.object({ lines: count, orders: count, customers: count, listings: count }),
  /** The step that runs: `done` of `total` (bytes of the file, then rows, then articles). */
  progress: z.object({ done: count, total: count, seconds_left: count.nullable() }),
  error: z.string().nullable(),
  created_at: timestamp(),
  checked_at: timestamp().nullable(),
  applied_at: timestamp().nullable(),
})
export type HistoryImportDto = z.output<typeof historyImportDto>

export const historyColumns = z.array(importColumnDto)

export const historyUploadFields = z.object({ currency_code: currencyCode() }).strict()

export const historyMappingInput = z
  .object({
    /** Header -> column; headers that are left out are not read. */
    mapping: z.record(line(200), line(40)),
    reading: readingDto.partial().optional(),
  })
  .strict()

export const historyApplyInput = z
  .object({
    /** Apply the good rows although others have errors. */
    skip_errors: z.boolean().default(false),
    new_listings: z.enum(NEW_LISTINGS).default("none"),
  })
  .strict()

export const HISTORY_ROW_FILTERS = ["all", "errors"] as const

/** A month, `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2026-01")

export const SALES_KEYS = ["month", "country", "customer", "product"] as const

export const pastSalesQuery = z
  .object({
    by: z.enum(SALES_KEYS).default("month"),
    currency_code: currencyCode().optional(),
    /** Both months included; everything when left out. */
    from: month.optional(),
    to: month.optional(),
    ...paging,
  })
  .strict()
export type PastSalesQuery = z.output<typeof pastSalesQuery>

/** Sums of past lines by what they were. `total` is everything, as the file has it. */
const sums = {
  lines: count,
  orders: count,
  quantity: z.number(),
  sales: minor(),
  cancelled: minor(),
  charges: minor(),
  adjustments: minor(),
  total: minor(),
}

export const pastSalesRowDto = z.object({
  /** The month, the country as the file names it, the customer's number or the SKU; "" for none. */
  key: z.string(),
  /** What a person knows it as. */
  name: z.string().nullable(),
  ...sums,
  /** Change of the total to the period before, as a share; null without one. */
  growth: z.number().nullable(),
})

export const pastSalesDto = z.object({
  currency_code: z.string(),
  currencies: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  totals: z.object(sums),
  past_sales: z.array(pastSalesRowDto),
  count,
  limit: count,
  offset: count,
})
export type PastSalesDto = z.output<typeof pastSalesDto>

export const pastPricesQuery = z
  .object({ sku: line(100), currency_code: currencyCode().optional() })
  .strict()

/** What an article cost in the past, month by month. Prices are decimals of the major unit. */
export const pastPricesDto = z.object({
  sku: z.string(),
  description: z.string().nullable(),
  /** Every description the article had, the most used first. */
  descriptions: z.array(z.object({ description: z.string(), lines: count })),
  variant_id: z.string().nullable(),
  product_id: z.string().nullable(),
  currency_code: z.string(),
  months: z.array(
    z.object({
      month: z.string(),
      quantity: z.number(),
      lowest: z.string(),
      usual: z.string(),
      highest: z.string(),
    })
  ),
})
export type PastPricesDto = z.output<typeof pastPricesDto>

export const pastCustomerQuery = z
  .object({ q: line(100).optional(), linked: z.stringbool().optional(), ...paging })
  .strict()

export const pastCustomerDto = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string().nullable(),
  country: z.string().nullable(),
  country_code: z.string().nullable(),
  orders: count,
  first_order_at: timestamp().nullable(),
  last_order_at: timestamp().nullable(),
  /** The retailer on the marketplace that this customer is. */
  company: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type PastCustomerDto = z.output<typeof pastCustomerDto>

export const linkCustomerInput = z
  .object({
    /** A retailer with an approved relationship; null takes the link away. */
    company_id: id().nullable(),
  })
  .strict()

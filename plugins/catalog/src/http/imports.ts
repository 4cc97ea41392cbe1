import { z } from "@medusajs/framework/zod"
import { line, timestamp } from "@wholesale/core/http/fields"

export const IMPORT_FORMATS = ["csv", "xlsx"] as const

/**
 * - `add`: rows with a new SKU are created, known ones are left alone
 * - `update`: rows with a known SKU are changed, new ones are errors
 * - `upsert`: both
 * - `deactivate`: the products of the named SKUs are taken off the shop
 */
export const IMPORT_MODES = ["add", "update", "upsert", "deactivate"] as const

export const IMPORT_STATUSES = [
  "uploaded",
  "mapped",
  "checking",
  "checked",
  "applying",
  "applied",
  "failed",
  "cancelled",
] as const

export const ROW_OUTCOMES = [
  "create",
  "update",
  "unchanged",
  "skip",
  "deactivate",
  "error",
] as const

export const IMAGE_STATUSES = ["pending", "done", "failed"] as const

export const MOST_IMPORT_ROWS = 50_000
export const IMPORT_FILE_MAX_BYTES = 40 * 1_048_576

/** What is wrong with a row, for machines; the report has a sentence beside it. */
export const ROW_PROBLEMS = [
  "REQUIRED",
  "TOO_LONG",
  "NOT_A_NUMBER",
  "NOT_AN_AMOUNT",
  "NOT_ALLOWED",
  "GTIN_WRONG",
  "URL_WRONG",
  "BREAKS_WRONG",
  "BREAKS_RISE",
  "RULE_IMPOSSIBLE",
  "UNKNOWN_CATEGORY",
  "DUPLICATE_SKU",
  "UNKNOWN_SKU",
  "PRODUCT_DIFFERS",
  "OPTIONS_DIFFER",
  "DUPLICATE_OPTIONS",
  "PRODUCT_INCOMPLETE",
  "NOT_APPLIED",
] as const

export const rowProblemDto = z.object({
  column: z.string().nullable(),
  code: z.enum(ROW_PROBLEMS),
  message: z.string(),
})
export type RowProblem = z.output<typeof rowProblemDto>

const outcomeCounts = z.object({
  create: z.number().int(),
  update: z.number().int(),
  unchanged: z.number().int(),
  skip: z.number().int(),
  deactivate: z.number().int(),
  error: z.number().int(),
})

export const importJobDto = z.object({
  id: z.string(),
  file_name: z.string(),
  file_size: z.number().int(),
  format: z.enum(IMPORT_FORMATS),
  mode: z.enum(IMPORT_MODES),
  status: z.enum(IMPORT_STATUSES),
  headers: z.array(z.string()),
  /** Up to five rows, cell by cell in the order of the headers. */
  sample: z.array(z.array(z.string())),
  /** Which of our columns each header is read as; suggested until it is confirmed. */
  mapping: z.record(z.string(), z.string()),
  row_count: z.number().int(),
  outcomes: outcomeCounts,
  /** Products of the file that were applied, and how many there are. */
  progress: z.object({
    products_done: z.number().int(),
    products: z.number().int(),
    rows_done: z.number().int(),
  }),
  images: z.object({
    total: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
  }),
  error: z.string().nullable(),
  created_at: timestamp(),
  checked_at: timestamp().nullable(),
  applied_at: timestamp().nullable(),
})
export type ImportJobDto = z.output<typeof importJobDto>

/** A column that a file can have. */
export const importColumnDto = z.object({
  key: z.string(),
  required: z.boolean(),
  /** What to write into it, in English. */
  hint: z.string(),
})
export type ImportColumnDto = z.output<typeof importColumnDto>

export const importUploadFields = z
  .object({ mode: z.enum(IMPORT_MODES).default("upsert") })
  .strict()

export const importMappingInput = z
  .object({
    mode: z.enum(IMPORT_MODES).optional(),
    /** Header -> column; headers that are left out are not read. */
    mapping: z.record(line(200), line(40)),
  })
  .strict()

export const importApplyInput = z
  .object({
    /** Apply the good rows although others have errors. */
    skip_errors: z.boolean().default(false),
  })
  .strict()

export const IMPORT_ROW_FILTERS = ["all", "problems"] as const

/** What the sales so far say about a variant's stock. */
export const HINT_KINDS = ["reorder", "low_stock", "out_of_stock", "dead_stock"] as const

export const inventoryHintDto = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  product_title: z.string(),
  variant_title: z.string(),
  sku: z.string().nullable(),
  thumbnail: z.string().nullable(),
  available: z.number().int(),
  low_stock_threshold: z.number().int().nullable(),
  /** Units per day over the observed days, one decimal and more. */
  daily_sales: z.number(),
  sold_90_days: z.number().int(),
  /** Days until the stock is gone at that rate; null without sales. */
  days_of_cover: z.number().int().nullable(),
  /** Order again when the stock falls to this; null without enough sales to say. */
  reorder_point: z.number().int().nullable(),
  /** Units that bring the stock to the target cover, in whole multiples. */
  reorder_quantity: z.number().int().nullable(),
  last_sold_on: z.string().nullable(),
  hints: z.array(z.enum(HINT_KINDS)),
})
export type InventoryHintDto = z.output<typeof inventoryHintDto>

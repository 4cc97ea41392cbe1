import { z } from "@medusajs/framework/zod"
import {
  currencyCode,
  id,
  line,
  minor,
  price,
  quantity,
  timestamp,
} from "@wholesale/core/http/fields"

/** Where a price comes from, the most specific first. */
export const PRICE_SOURCES = ["contract", "customer", "tier", "country", "base"] as const
/** Sources that a seller sets prices of here; contracts have their own way. */
export const EDITABLE_SOURCES = ["customer", "tier", "country", "base"] as const
export const ATTRIBUTE_KINDS = ["msrp", "map", "cost"] as const
export const STRATEGIES = ["best_price", "first_that_applies"] as const
export const CHANGE_KINDS = ["added", "changed", "removed"] as const
/** Rows that can be saved at once. */
export const MAX_BATCH = 5000

/** Whom a price is for: an id or a country code; empty for everybody. */
export const target = z
  .string()
  .trim()
  .max(80)
  .regex(/^[\w-]*$/, "must be an id or a country code")

/** One price to be set; `amount: null` removes it. */
export const priceRow = z
  .object({
    variant_id: id(),
    currency_code: currencyCode(),
    source: z.enum(EDITABLE_SOURCES),
    /** A country code, a tier's id or a retailer's id; empty for `base`. */
    target: target.default(""),
    min_quantity: quantity().default(1),
    amount: price().nullable(),
    starts_at: timestamp().nullable().default(null),
    ends_at: timestamp().nullable().default(null),
    may_rise: z.boolean().default(false),
  })
  .strict()
export type PriceRow = z.output<typeof priceRow>

/** One attribute to be set; `amount: null` removes it. */
export const attributeRow = z
  .object({
    variant_id: id(),
    currency_code: currencyCode(),
    kind: z.enum(ATTRIBUTE_KINDS),
    amount: price().nullable(),
  })
  .strict()
export type AttributeRow = z.output<typeof attributeRow>

export const batchInput = z
  .object({
    /** Only answers what would change and what is wrong. */
    dry_run: z.boolean().default(false),
    prices: z.array(priceRow).max(MAX_BATCH).default([]),
    attributes: z.array(attributeRow).max(MAX_BATCH).default([]),
  })
  .strict()
export type BatchInput = z.output<typeof batchInput>

export const priceDifferenceDto = z.object({
  kind: z.enum(CHANGE_KINDS),
  variant_id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  currency_code: z.string(),
  /** A source of prices, or a kind of attribute. */
  source: z.string(),
  target: z.string(),
  target_name: z.string().nullable(),
  min_quantity: z.number().int(),
  starts_at: timestamp().nullable(),
  ends_at: timestamp().nullable(),
  before: minor().nullable(),
  after: minor().nullable(),
})
export type PriceDifferenceDto = z.output<typeof priceDifferenceDto>

export const priceProblemDto = z.object({
  /** Which row: its place in the request, or its line in the file. */
  row: z.number().int(),
  code: z.string(),
  message: z.string(),
})
export type PriceProblemDto = z.output<typeof priceProblemDto>

/** The most differences that an answer lists; the counts are of all. */
export const MAX_DIFFERENCES = 500

export const batchDto = z.object({
  dry_run: z.boolean(),
  /** Names what was saved together in the history; null for a dry run. */
  batch_id: z.string().nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  unchanged: z.number().int(),
  differences: z.array(priceDifferenceDto),
  problems: z.array(priceProblemDto),
})
export type BatchDto = z.output<typeof batchDto>

export const gridQuery = z
  .object({
    currency_code: currencyCode(),
    q: line(100).optional(),
    product_id: id().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const gridPriceDto = z.object({
  id: z.string(),
  source: z.enum(PRICE_SOURCES),
  target: z.string(),
  min_quantity: z.number().int(),
  amount: minor(),
  starts_at: timestamp().nullable(),
  ends_at: timestamp().nullable(),
  may_rise: z.boolean(),
})

export const gridRowDto = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  product_title: z.string(),
  variant_title: z.string(),
  sku: z.string().nullable(),
  prices: z.array(gridPriceDto),
  msrp: minor().nullable(),
  map: minor().nullable(),
  cost: minor().nullable(),
})
export type GridRowDto = z.output<typeof gridRowDto>

/** A tier, country or customer that has a column of its own in the grid. */
export const gridTargetDto = z.object({
  source: z.enum(PRICE_SOURCES),
  target: z.string(),
  name: z.string(),
})
export type GridTargetDto = z.output<typeof gridTargetDto>

export const copyInput = z
  .object({
    dry_run: z.boolean().default(false),
    currency_code: currencyCode(),
    from: z.object({ source: z.enum(PRICE_SOURCES), target: target.default("") }).strict(),
    to: z.object({ source: z.enum(EDITABLE_SOURCES), target: target.default("") }).strict(),
    /** The first rule that matches a price changes it; a price that none matches is left out. */
    rules: z
      .array(
        z
          .object({
            /** Hundredths of a per cent: -1000 is ten per cent less. */
            basis_points: z.number().int().min(-10_000).max(100_000),
            /** Rounded to a multiple of so many minor units, halves up. */
            round_to: z.number().int().min(1).max(100_000).default(1),
            product_ids: z.array(id()).max(1000).nullable().default(null),
            from_amount: price().nullable().default(null),
            up_to_amount: price().nullable().default(null),
          })
          .strict()
      )
      .min(1)
      .max(50),
    /** Whether prices that the target has already are replaced. */
    replace: z.boolean().default(true),
    starts_at: timestamp().nullable().default(null),
    ends_at: timestamp().nullable().default(null),
  })
  .strict()
export type CopyInput = z.output<typeof copyInput>

export const exportQuery = z.object({ currency_code: currencyCode().optional() }).strict()
export const importQuery = z.object({ dry_run: z.enum(["true", "false"]).default("true") }).strict()

export const pricingSettingsDto = z.object({
  strategy: z.enum(STRATEGIES),
  currencies: z.array(z.string()),
})
export type PricingSettingsDto = z.output<typeof pricingSettingsDto>

export const pricingSettingsInput = z.object({ strategy: z.enum(STRATEGIES) }).strict()

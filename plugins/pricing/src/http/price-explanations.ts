import { z } from "@medusajs/framework/zod"
import { currencyCode, id, minor, timestamp } from "@wholesale/core/http/fields"
import { gridQuery, PRICE_SOURCES, STRATEGIES } from "./prices"

/** Why a price did not win. */
export const LOSING_REASONS = [
  "other_currency",
  "other_target",
  "not_yet",
  "over",
  "quantity_too_low",
  "replaced_by_schedule",
  "smaller_break",
  "less_specific",
  "dearer",
] as const

export const previewQuery = gridQuery.extend({
  retailer_id: id(),
  at: z.iso.datetime({ offset: true }).optional(),
})

export const breakDto = z.object({
  min_quantity: z.number().int(),
  amount: minor(),
  source: z.enum(PRICE_SOURCES),
  target: z.string(),
})

export const previewRowDto = z.object({
  variant_id: z.string(),
  product_title: z.string(),
  variant_title: z.string(),
  sku: z.string().nullable(),
  hidden: z.boolean(),
  breaks: z.array(breakDto),
  msrp: minor().nullable(),
})
export type PreviewRowDto = z.output<typeof previewRowDto>

export const explainQuery = z
  .object({
    variant_id: id(),
    quantity: z.coerce.number().int().min(1).max(10_000_000).default(1),
    currency_code: currencyCode(),
  })
  .strict()

export const sellerExplainQuery = explainQuery.extend({
  retailer_id: id().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
})

const winnerDto = z.object({
  amount: minor(),
  source: z.enum(PRICE_SOURCES),
  target_name: z.string().nullable(),
  min_quantity: z.number().int(),
})

/** Why this price, for the buyer: its own terms and nobody else's. */
export const buyerExplanationDto = z.object({
  variant_id: z.string(),
  quantity: z.number().int(),
  currency_code: z.string(),
  hidden: z.boolean(),
  strategy: z.enum(STRATEGIES).nullable(),
  price: winnerDto.nullable(),
  candidates: z.array(
    winnerDto.extend({ won: z.boolean(), lost_because: z.enum(LOSING_REASONS).nullable() })
  ),
  msrp: minor().nullable(),
  map: minor().nullable(),
})
export type BuyerExplanationDto = z.output<typeof buyerExplanationDto>

/** Why this price, for the seller: every price of the variant in order, and why each lost. */
export const sellerExplanationDto = z.object({
  variant_id: z.string(),
  quantity: z.number().int(),
  currency_code: z.string(),
  hidden: z.boolean(),
  strategy: z.enum(STRATEGIES),
  price: winnerDto.nullable(),
  candidates: z.array(
    winnerDto.extend({
      id: z.string(),
      target: z.string(),
      currency_code: z.string(),
      starts_at: timestamp().nullable(),
      ends_at: timestamp().nullable(),
      won: z.boolean(),
      lost_because: z.enum(LOSING_REASONS).nullable(),
    })
  ),
  msrp: minor().nullable(),
  map: minor().nullable(),
  cost: minor().nullable(),
})
export type SellerExplanationDto = z.output<typeof sellerExplanationDto>

import { z } from "@medusajs/framework/zod"
import { id, line, minor, timestamp } from "@wholesale/core/http/fields"
import { ATTRIBUTE_KINDS, PRICE_SOURCES, target } from "./prices"

export const historyQuery = z
  .object({
    variant_id: id().optional(),
    product_id: id().optional(),
    source: z.enum([...PRICE_SOURCES, ...ATTRIBUTE_KINDS]).optional(),
    target: target.optional(),
    q: line(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const priceChangeDto = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_title: z.string().nullable(),
  variant_title: z.string().nullable(),
  sku: z.string().nullable(),
  currency_code: z.string(),
  source: z.string(),
  target: z.string(),
  target_name: z.string().nullable(),
  min_quantity: z.number().int(),
  before: minor().nullable(),
  after: minor().nullable(),
  starts_at: timestamp().nullable(),
  ends_at: timestamp().nullable(),
  actor_type: z.string(),
  actor_id: z.string(),
  actor_name: z.string().nullable(),
  batch_id: z.string().nullable(),
  at: timestamp(),
})
export type PriceChangeDto = z.output<typeof priceChangeDto>

/** What somebody paid for the variant whose history is shown. */
export const paidPriceDto = z.object({
  retailer_id: z.string(),
  retailer_name: z.string(),
  order_id: z.string(),
  display_id: z.string(),
  quantity: z.number().int(),
  unit_price: minor(),
  currency_code: z.string(),
  placed_at: timestamp(),
})
export type PaidPriceDto = z.output<typeof paidPriceDto>

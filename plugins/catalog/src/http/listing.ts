import { z } from "@medusajs/framework/zod"
import { countryCode, day, id, line, quantity, timestamp } from "@wholesale/core/http/fields"

export const UNITS_OF_SALE = ["piece", "pair", "set", "case", "kg", "litre", "metre"] as const
export const SUPPLIES = ["stock", "made_to_order"] as const
export const VISIBILITIES = ["public", "verified", "chosen"] as const
export const SLOT_STATUSES = ["planned", "running", "done", "cancelled"] as const

/** Why a product can't be ordered, for machines; the dashboard and the shop have the words. */
export const ORDERABILITY_REASONS = [
  "NOT_PUBLISHED",
  "SELLER_NOT_VERIFIED",
  "NO_PRICE",
  "NO_SHIPPING",
  "OUT_OF_STOCK",
  "STOCK_BELOW_MINIMUM",
] as const

const MOST_TOKENS = 500
const days = () => z.number().int().min(0).max(730)

/** How a manufacturer sells one of its products. */
export const listingDto = z.object({
  product_id: z.string(),
  title: z.string(),
  handle: z.string(),
  thumbnail: z.string().nullable(),
  status: z.string(),
  unit_of_sale: z.enum(UNITS_OF_SALE),
  units_per_case: z.number().int().nullable(),
  lead_time_days: z.number().int(),
  supply: z.enum(SUPPLIES),
  visibility: z.enum(VISIBILITIES),
  /** Ids of the chosen companies and price tiers; empty unless the visibility is `chosen`. */
  audience: z.array(z.string()),
  price_visibility: z.enum(VISIBILITIES),
  price_audience: z.array(z.string()),
  origin_country: z.string().nullable(),
  hs_code: z.string().nullable(),
  variant_count: z.number().int(),
  /** Units that could be ordered from stock now, over all variants. */
  available: z.number().int(),
  /** Empty when the product can be ordered. */
  reasons: z.array(z.enum(ORDERABILITY_REASONS)),
  updated_at: timestamp(),
})
export type ListingDto = z.output<typeof listingDto>

export const listingInput = z
  .object({
    unit_of_sale: z.enum(UNITS_OF_SALE),
    units_per_case: quantity().nullable(),
    lead_time_days: days(),
    supply: z.enum(SUPPLIES),
    visibility: z.enum(VISIBILITIES),
    audience: z.array(id()).max(MOST_TOKENS),
    price_visibility: z.enum(VISIBILITIES),
    price_audience: z.array(id()).max(MOST_TOKENS),
    origin_country: countryCode().nullable(),
    hs_code: z
      .string()
      .trim()
      .regex(/^\d{4}(\.?\d{2}){0,3}$/, "must be an HS code such as 6109.10")
      .nullable(),
  })
  .partial()
  .strict()
export type ListingInput = z.output<typeof listingInput>

/** The rule of one variant; a variant without one has the defaults. */
export const orderRuleDto = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  product_title: z.string(),
  variant_title: z.string(),
  sku: z.string().nullable(),
  thumbnail: z.string().nullable(),
  min_quantity: z.number().int(),
  order_multiple: z.number().int(),
  max_quantity: z.number().int().nullable(),
  /** Units that may be ordered as a sample, regardless of minimum and multiple; null for none. */
  sample_quantity: z.number().int().nullable(),
  /** Units that may be ordered beyond the stock. */
  backorder_limit: z.number().int(),
  low_stock_threshold: z.number().int().nullable(),
  /** Units in stock that nobody has reserved. */
  available: z.number().int(),
})
export type OrderRuleDto = z.output<typeof orderRuleDto>

const MOST_RULES = 1000
const count = () => z.number().int().min(0).max(10_000_000)

export const orderRuleInput = z
  .object({
    variant_id: id(),
    min_quantity: quantity().default(1),
    order_multiple: quantity().default(1),
    max_quantity: quantity().nullable().default(null),
    sample_quantity: quantity().nullable().default(null),
    backorder_limit: count().default(0),
    low_stock_threshold: count().nullable().default(null),
  })
  .strict()
export type OrderRuleInput = z.output<typeof orderRuleInput>

export const orderRulesInput = z
  .object({ rules: z.array(orderRuleInput).min(1).max(MOST_RULES) })
  .strict()

export const productionSlotDto = z.object({
  id: z.string(),
  product_id: z.string(),
  variant_id: z.string().nullable(),
  product_title: z.string(),
  starts_on: day(),
  ready_on: day(),
  capacity: z.number().int(),
  booked: z.number().int(),
  status: z.enum(SLOT_STATUSES),
  note: z.string().nullable(),
  updated_at: timestamp(),
})
export type ProductionSlotDto = z.output<typeof productionSlotDto>

export const productionSlotInput = z
  .object({
    product_id: id(),
    variant_id: id().nullable().default(null),
    starts_on: z.iso.date(),
    ready_on: z.iso.date(),
    capacity: quantity(),
    note: line(500).nullable().default(null),
  })
  .strict()
  .refine((slot) => slot.ready_on >= slot.starts_on, {
    path: ["ready_on"],
    message: "must not be before starts_on",
  })
export type ProductionSlotInput = z.output<typeof productionSlotInput>

export const productionSlotChange = z
  .object({
    starts_on: z.iso.date(),
    ready_on: z.iso.date(),
    capacity: quantity(),
    status: z.enum(SLOT_STATUSES),
    note: line(500).nullable(),
  })
  .partial()
  .strict()
export type ProductionSlotChange = z.output<typeof productionSlotChange>

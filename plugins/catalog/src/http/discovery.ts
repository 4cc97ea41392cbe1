import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  day,
  id,
  line,
  minor,
  paging,
  several,
  timestamp,
} from "@wholesale/core/http/fields"
import { productDocumentDto } from "./documents"
import { ratingDto } from "./reviews"

/** Why a product can't be ordered at present. */
export const CARD_REASONS = [
  "NOT_PUBLISHED",
  "SELLER_NOT_VERIFIED",
  "NO_PRICE",
  "NO_SHIPPING",
  "OUT_OF_STOCK",
  "STOCK_BELOW_MINIMUM",
] as const

export const SORTS = [
  "relevance",
  "newest",
  "title",
  "price_asc",
  "price_desc",
  "rating",
  "lead_time",
] as const

/** What a buyer pays at least; nothing about a price that the buyer may not see. */
export const cardPriceDto = z.object({
  hidden: z.boolean(),
  currency_code: z.string(),
  /** The lowest price of any variant at its smallest quantity; null when there is none or hidden. */
  from: minor().nullable(),
  /** The lowest price at any quantity. */
  lowest: minor().nullable(),
  msrp: minor().nullable(),
})
export type CardPriceDto = z.output<typeof cardPriceDto>

export const sellerBriefDto = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
})

/** A product in a list. */
export const productCardDto = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description_short: z.string().nullable(),
  thumbnail: z.string().nullable(),
  seller: sellerBriefDto,
  category_ids: z.array(z.string()),
  origin_country: z.string().nullable(),
  lead_time_days: z.number().int(),
  supply: z.string(),
  min_quantity: z.number().int(),
  in_stock: z.boolean(),
  /** Units that can be had at once; null where stock is not kept. */
  available: z.number().int().nullable(),
  certifications: z.array(z.string()),
  rating: ratingDto,
  variant_count: z.number().int(),
  /** The only variant's id, so that it can be put into a cart from the list. */
  variant_id: z.string().nullable(),
  /** Empty when it can be ordered. */
  reasons: z.array(z.enum(CARD_REASONS)),
  price: cardPriceDto,
})
export type ProductCardDto = z.output<typeof productCardDto>

const amount = () => z.coerce.number().int().min(0).max(100_000_000_000)
const whole = (max: number) => z.coerce.number().int().min(0).max(max)

/** Filters of the list of products. Amounts are minor units of `currency_code`. */
export const productQuery = z
  .object({
    ...paging,
    q: line(120).optional(),
    category: several(id()).optional(),
    /** Handles of manufacturers. */
    seller: several(line(80)).optional(),
    price_min: amount().optional(),
    price_max: amount().optional(),
    /** Products whose minimum quantity is at most this. */
    min_quantity_max: whole(10_000_000).optional(),
    lead_time_max: whole(3650).optional(),
    origin: several(countryCode()).optional(),
    certification: several(line(80)).optional(),
    in_stock: z.stringbool().optional(),
    currency_code: currencyCode().optional(),
    sort: z.enum(SORTS).optional(),
    /** Counts what each filter would leave; left out unless asked for. */
    facets: z.stringbool().default(false),
  })
  .strict()
export type ProductQuery = z.output<typeof productQuery>

const facet = z.object({ value: z.string(), label: z.string(), count: z.number().int() })
const band = z.object({
  from: z.number().int(),
  /** Exclusive; null for the last band. */
  to: z.number().int().nullable(),
  count: z.number().int(),
})

/** Each facet is counted with every other filter, but without its own. */
export const productFacetsDto = z.object({
  categories: z.array(facet),
  sellers: z.array(facet),
  origins: z.array(facet),
  certifications: z.array(facet),
  /** Bands of list prices; products whose price the buyer may not see are in none. */
  prices: z.array(band),
  min_quantities: z.array(band),
  lead_times: z.array(band),
  in_stock: z.number().int(),
})
export type ProductFacetsDto = z.output<typeof productFacetsDto>

export const productListDto = z.object({
  products: z.array(productCardDto),
  facets: productFacetsDto.nullable(),
  /** True when nothing matched the words as written and similar ones were taken. */
  corrected: z.boolean(),
  /** True when the words match more than a search ranks: count and facets are of the best ones. */
  best_only: z.boolean(),
  currency_code: z.string(),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProductListDto = z.output<typeof productListDto>

export const suggestQuery = z.object({ q: line(120) }).strict()

export const suggestionsDto = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
      seller_name: z.string(),
    })
  ),
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })),
  sellers: z.array(z.object({ handle: z.string(), name: z.string() })),
})
export type SuggestionsDto = z.output<typeof suggestionsDto>

export const MAX_COMPARED = 6

export const compareQuery = z
  .object({
    ids: several(id()).refine(
      (ids) => ids.length <= MAX_COMPARED,
      `at most ${MAX_COMPARED} products can be compared`
    ),
    currency_code: currencyCode().optional(),
  })
  .strict()

export const productPageQuery = z.object({ currency_code: currencyCode().optional() }).strict()

/** A step of a price: the unit price from a quantity on. */
export const priceBreakDto = z.object({
  min_quantity: z.number().int(),
  amount: minor(),
  /** Why this price: contract, customer, tier, country or base. */
  source: z.string(),
})

export const ladderDto = z.object({
  hidden: z.boolean(),
  currency_code: z.string(),
  breaks: z.array(priceBreakDto),
  msrp: minor().nullable(),
})
export type LadderDto = z.output<typeof ladderDto>

export const pageVariantDto = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  gtin: z.string().nullable(),
  thumbnail: z.string().nullable(),
  /** Value by option title. */
  options: z.record(z.string(), z.string()),
  rule: z.object({
    min_quantity: z.number().int(),
    order_multiple: z.number().int(),
    max_quantity: z.number().int().nullable(),
    sample_quantity: z.number().int().nullable(),
  }),
  available: z.number().int().nullable(),
  low_stock: z.boolean(),
  /** When the minimum quantity could leave the seller, and what that rests on. */
  promise: z.object({ ship_on: day(), basis: z.string() }).nullable(),
  price: ladderDto,
})
export type PageVariantDto = z.output<typeof pageVariantDto>

export const productPageDto = productCardDto.extend({
  description: z.string().nullable(),
  material: z.string().nullable(),
  hs_code: z.string().nullable(),
  weight: z.number().nullable(),
  unit_of_sale: z.string(),
  units_per_case: z.number().int().nullable(),
  images: z.array(z.object({ url: z.string() })),
  options: z.array(z.object({ title: z.string(), values: z.array(z.string()) })),
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })),
  variants: z.array(pageVariantDto),
  minimum_orders: z.array(
    z.object({
      currency_code: z.string(),
      country_code: z.string().nullable(),
      opening_minimum: minor(),
      reorder_minimum: minor(),
    })
  ),
  /** Data sheets and the like; their content is at `/products/:handle/documents/:id/content`. */
  documents: z.array(productDocumentDto),
  certificates: z.array(
    z.object({
      type: z.string(),
      issuer: z.string(),
      number: z.string().nullable(),
      valid_to: z.string(),
    })
  ),
  seller_card: sellerBriefDto.extend({
    country_code: z.string(),
    logo_url: z.string().nullable(),
    description: z.string().nullable(),
    verification_level: z.number().int(),
    member_since: timestamp(),
    rating: ratingDto,
    product_count: z.number().int(),
    /** The buyer's trade relationship with the seller; null without one. */
    relationship_status: z.string().nullable(),
  }),
})
export type ProductPageDto = z.output<typeof productPageDto>

export const categoryDto = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  description: z.string().nullable(),
  parent_id: z.string().nullable(),
  rank: z.number().int(),
  /** Products that the buyer sees in it and below. */
  product_count: z.number().int(),
})
export type CategoryDto = z.output<typeof categoryDto>

export const cardCheckDto = z.object({
  cards: z.number().int(),
  /** Whether every card equals its source; products that wait for the sweep are not counted. */
  equal: z.boolean(),
  waiting: z.number().int(),
  search_waiting: z.number().int(),
  /** At most 100 products whose card is not what its source says, with the differing columns. */
  different: z.array(z.object({ product_id: z.string(), columns: z.array(z.string()) })),
})
export type CardCheckDto = z.output<typeof cardCheckDto>

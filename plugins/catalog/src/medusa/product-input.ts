import type { SUPPLIES, UNITS_OF_SALE, VISIBILITIES } from "../http/listing"

/** What a unit costs from a quantity on, in minor units of the currency. */
export type BaseBreak = { min_quantity: number; amount: bigint }

/** All base prices of one currency; without breaks the currency is taken away. */
export type CurrencyPrices = { currency_code: string; breaks: BaseBreak[] }

/** The columns of an order rule; what is left out keeps its value, or the default in a new rule. */
export type RuleToWrite = {
  min_quantity?: number
  order_multiple?: number
  max_quantity?: number | null
  sample_quantity?: number | null
  backorder_limit?: number
  low_stock_threshold?: number | null
}

/** The columns of a listing; what is left out keeps its value, or the default in a new listing. */
export type ListingToWrite = {
  unit_of_sale?: (typeof UNITS_OF_SALE)[number]
  units_per_case?: number | null
  lead_time_days?: number
  supply?: (typeof SUPPLIES)[number]
  visibility?: (typeof VISIBILITIES)[number]
  /** Ids of companies and price tiers, for the visibility `chosen`. */
  chosen?: string[]
  price_visibility?: (typeof VISIBILITIES)[number]
  price_chosen?: string[]
}

/** A variant, found again by its seller and SKU. What is left out keeps its value. */
export type VariantToWrite = {
  /** The seller's article number, unique per seller without regard to case. */
  sku: string
  /** The variant that gets this SKU, when it has another one now. */
  variant_id?: string
  /** The option values in their order, joined by " / ", when left out for a new variant. */
  title?: string
  gtin?: string | null
  rank?: number
  /** Option title -> value; a new variant names every option. */
  options?: Record<string, string>
  /** Currencies that are not listed keep their prices. */
  prices?: CurrencyPrices[]
  /** Units at the seller's own location; a new variant begins with 0. */
  stock?: number
  allow_backorder?: boolean
  rule?: RuleToWrite
}

/** An image by its address, with where it was fetched from. Images are in the order of the list. */
export type ImageToWrite = { url: string; source_url?: string; rank?: number }

/**
 * A product with some or all of its variants. It is the one that has these SKUs, or the one with
 * `product_id`, or else a new one. What is left out keeps its value.
 */
export type ProductToWrite = {
  seller_id: string
  product_id?: string
  /** A new product needs one. */
  title?: string
  /** For a new product; made unique, since handles are addresses. Never changed afterwards. */
  handle?: string
  subtitle?: string | null
  description?: string | null
  status?: "draft" | "published"
  /** The first image when left out. */
  thumbnail?: string | null
  origin_country?: string | null
  hs_code?: string | null
  images?: ImageToWrite[]
  category_ids?: string[]
  /** In their order. A new product without options has Medusa's default one. */
  options?: { title: string; values: string[] }[]
  listing?: ListingToWrite
  /** Variants that are not named stay as they are. */
  variants: VariantToWrite[]
}

/** What became of a product, in the order of the input. */
export type WrittenProduct = {
  product_id: string
  created: boolean
  /** In the order of the input. */
  variants: { variant_id: string; sku: string; created: boolean }[]
}

/** The option that Medusa's dashboard gives a product without options. */
export const DEFAULT_OPTION = { title: "Default option", value: "Default option value" } as const

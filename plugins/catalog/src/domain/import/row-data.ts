import type { SUPPLIES, UNITS_OF_SALE } from "../../http/listing"

/** An amount in minor units as a decimal string: JSON has no big integers. */
export type MinorText = string

/** Quantity and unit price, ascending by quantity. */
export type Ladder = [from: number, amount: MinorText][]

/**
 * What a row says. What is absent stays as it is; null takes away what is there. Prices are by
 * currency: `base` is the price of one unit, `breaks` those from two units on.
 */
export type RowData = {
  handle?: string
  title?: string
  description?: string | null
  /** Ids, ascending. */
  categories?: string[]
  status?: "draft" | "published"
  gtin?: string | null
  options?: [name: string, value: string][]
  unit_of_sale?: (typeof UNITS_OF_SALE)[number]
  units_per_case?: number | null
  min_quantity?: number
  order_multiple?: number
  max_quantity?: number | null
  lead_time_days?: number
  supply?: (typeof SUPPLIES)[number]
  stock?: number
  backorder_limit?: number
  low_stock_threshold?: number | null
  origin_country?: string | null
  hs_code?: string | null
  image_urls?: string[]
  base?: Record<string, MinorText | null>
  breaks?: Record<string, Ladder>
  msrp?: Record<string, MinorText | null>
}

/** A variant as it is, in the terms of a row. */
export type CatalogueRecord = {
  product_id: string
  variant_id: string
  sku: string
  handle: string
  title: string
  description: string | null
  categories: string[]
  status: string
  gtin: string | null
  options: [name: string, value: string][]
  unit_of_sale: (typeof UNITS_OF_SALE)[number]
  units_per_case: number | null
  min_quantity: number
  order_multiple: number
  max_quantity: number | null
  lead_time_days: number
  supply: (typeof SUPPLIES)[number]
  stock: number
  backorder_limit: number
  low_stock_threshold: number | null
  origin_country: string | null
  hs_code: string | null
  images: { url: string; source_url: string | null }[]
  /** Currency -> every price, also that of one unit. */
  prices: Record<string, Ladder>
  msrp: Record<string, MinorText>
}

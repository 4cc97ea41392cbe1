import type { SUPPLIES, UNITS_OF_SALE, VISIBILITIES } from "../http/listing"
import type { Table } from "./table"

type Visibility = (typeof VISIBILITIES)[number]

export type ListingRow = {
  id: string
  product_id: string
  seller_id: string
  unit_of_sale: (typeof UNITS_OF_SALE)[number]
  units_per_case: number | null
  lead_time_days: number
  supply: (typeof SUPPLIES)[number]
  visibility: Visibility
  audience: string[]
  price_visibility: Visibility
  price_audience: string[]
}

export const LISTING: Table<ListingRow> = {
  name: "listing",
  columns: {
    id: "text",
    product_id: "text",
    seller_id: "text",
    unit_of_sale: "text",
    units_per_case: "integer",
    lead_time_days: "integer",
    supply: "text",
    visibility: "text",
    audience: "text[]",
    price_visibility: "text",
    price_audience: "text[]",
  },
  key: ["product_id"],
  key_where: "deleted_at is null",
  change: [
    "unit_of_sale",
    "units_per_case",
    "lead_time_days",
    "supply",
    "visibility",
    "audience",
    "price_visibility",
    "price_audience",
  ],
}

export type RuleRow = {
  id: string
  variant_id: string
  product_id: string
  seller_id: string
  min_quantity: number
  order_multiple: number
  max_quantity: number | null
  sample_quantity: number | null
  backorder_limit: number
  low_stock_threshold: number | null
}

export const ORDER_RULE: Table<RuleRow> = {
  name: "order_rule",
  columns: {
    id: "text",
    variant_id: "text",
    product_id: "text",
    seller_id: "text",
    min_quantity: "integer",
    order_multiple: "integer",
    max_quantity: "integer",
    sample_quantity: "integer",
    backorder_limit: "integer",
    low_stock_threshold: "integer",
  },
  key: ["variant_id"],
  key_where: "deleted_at is null",
  change: [
    "min_quantity",
    "order_multiple",
    "max_quantity",
    "sample_quantity",
    "backorder_limit",
    "low_stock_threshold",
  ],
}

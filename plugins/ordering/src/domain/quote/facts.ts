import type { MinimumOrder, OrderRule } from "@wholesale/catalog"
import type { TaxRate } from "../tax/rates"

/** A promotion's part of a line, as Medusa computed it: a decimal in major units. */
export type AdjustmentFacts = {
  promotion_id: string | null
  code: string | null
  description: string | null
  amount: string
}

/** A line of a cart with what its product, listing and rule say today. */
export type LineFacts = {
  id: string
  variant_id: string
  product_id: string
  quantity: number
  seller_id: string
  /** Whether the buyer may see the product at all. */
  visible: boolean
  /** Whether the product is published and the variant exists. */
  published: boolean
  title: string
  variant_title: string | null
  product_handle: string | null
  sku: string | null
  barcode: string | null
  thumbnail: string | null
  type_id: string | null
  unit_of_sale: string
  units_per_case: number | null
  requires_shipping: boolean
  rule: OrderRule
  adjustments: AdjustmentFacts[]
  /** What the cart's row says now, so that only what differs is written. */
  stored: { unit_price: string; tax_code: string | null; tax_rate: string | null }
}

/** One way in which a seller ships; amounts are minor units by currency. */
export type ShippingFacts = {
  id: string
  name: string
  amounts: Record<string, number>
  free_from: Record<string, number> | null
}

/** A seller of the cart, and what the buyer chose for its part. */
export type SellerFacts = {
  id: string
  name: string
  handle: string
  country_code: string
  /** Active, and verified up to the level that opens selling. */
  may_sell: boolean
  /** Whether the buyer has no order with this seller yet that came to anything. */
  opening: boolean
  minimums: MinimumOrder[]
  /** Options that serve the destination. */
  shipping: ShippingFacts[]
  shipping_option_id: string | null
  note: string | null
  acceptance_hours: number
}

/** Where the goods go. */
export type Destination = {
  location_id: string | null
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  country_code: string
  phone: string | null
}

/** The cart itself. */
export type CartFacts = {
  id: string
  /** Null: a cart of nobody's company. */
  company_id: string | null
  created_by: string | null
  name: string
  shared: boolean
  status: "open" | "pending_approval" | "ordered"
  po_number: string | null
  location_id: string | null
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  email: string | null
  completed: boolean
  promotion_codes: string[]
  /** Whether the marketplace has promotions that apply without a code. */
  automatic_promotions: boolean
  /** The funding that a stock client chose: Medusa's payment provider. */
  provider_id: string | null
  created_at: string
  updated_at: string
}

/** Everything about a cart that a quote is made of, but prices and stock. */
export type QuoteFacts = {
  cart: CartFacts
  lines: LineFacts[]
  sellers: SellerFacts[]
  destination: Destination | null
  /** The company's billing address, when it has one of its own. */
  billing: Destination | null
  /** The destination's country, or the buyer's own while there is no address. */
  country_code: string | null
  /** The buyer's VAT id if the authority's service confirmed it. */
  verified_vat: { value: string; country_code: string } | null
  tax_rates: TaxRate[]
}

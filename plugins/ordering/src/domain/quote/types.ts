import type { PriceBreak } from "@wholesale/pricing"
import type { CartProblem } from "../../http/cart"
import type { TaxRate } from "../tax/rates"
import type { TaxTreatment } from "../tax/treatment"
import type { LineFacts, SellerFacts, ShippingFacts } from "./facts"

/** Sums in minor units of the cart's currency; `goods` is before discounts. */
export type Totals = {
  goods: bigint
  discount: bigint
  shipping: bigint
  tax: bigint
  total: bigint
}

/** A promotion's part of a line in minor units. */
export type LineDiscount = {
  promotion_id: string | null
  code: string | null
  description: string | null
  amount: bigint
}

export type QuotedLine = LineFacts & {
  price: PriceBreak | null
  next_break: PriceBreak | null
  msrp: bigint | null
  subtotal: bigint
  discounts: LineDiscount[]
  discount: bigint
  tax_rate: TaxRate
  tax: bigint
  /** Units that can be ordered, backorders included; null when stock does not limit it. */
  available: number | null
  promised_on: string | null
  promise_basis: "stock" | "slot" | "lead_time" | null
  problems: CartProblem[]
}

/** A shipping option with what it costs for these goods. */
export type QuotedShipping = ShippingFacts & { amount: bigint; free: bigint | null }

/** One seller's part of a cart, as it would be ordered now. */
export type QuotedPart = {
  seller: SellerFacts
  lines: QuotedLine[]
  totals: Totals
  minimum: { amount: bigint; missing: bigint; kind: "opening" | "reorder" } | null
  expected_ship_on: string | null
  treatment: TaxTreatment
  shipping_rate: TaxRate
  shipping_tax: bigint
  shipping_options: QuotedShipping[]
  shipping: QuotedShipping | null
  problems: CartProblem[]
}

/** A cart as it would be ordered now, with everything that is in the way. */
export type Quote = {
  parts: QuotedPart[]
  unavailable: LineFacts[]
  totals: Totals
  problems: CartProblem[]
}

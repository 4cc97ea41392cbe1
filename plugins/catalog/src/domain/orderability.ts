import type { ORDERABILITY_REASONS } from "../http/listing"
import { smallestQuantity, type OrderRule } from "./order-rule"

export type OrderabilityReason = (typeof ORDERABILITY_REASONS)[number]

/** What is known about one variant of a product. */
export type VariantFacts = {
  rule: OrderRule
  /** Units in stock that nobody has reserved; null when stock does not limit it. */
  available: number | null
}

export type ProductFacts = {
  published: boolean
  /** Active, and verified up to the level that opens selling. */
  seller_may_sell: boolean
  has_price: boolean
  has_shipping: boolean
  variants: readonly VariantFacts[]
}

/**
 * Why a product can't be ordered; empty when it can. Stock only counts where no variant can be had:
 * `OUT_OF_STOCK` when there is nothing of any, `STOCK_BELOW_MINIMUM` when there is something, but
 * less than one may order. Pure.
 */
export const orderabilityReasons = (facts: ProductFacts): OrderabilityReason[] => {
  const reasons: OrderabilityReason[] = []
  if (!facts.published) {
    reasons.push("NOT_PUBLISHED")
  }
  if (!facts.seller_may_sell) {
    reasons.push("SELLER_NOT_VERIFIED")
  }
  if (!facts.has_price) {
    reasons.push("NO_PRICE")
  }
  if (!facts.has_shipping) {
    reasons.push("NO_SHIPPING")
  }
  const stock = stockReason(facts.variants)
  return stock ? [...reasons, stock] : reasons
}

const stockReason = (variants: readonly VariantFacts[]): OrderabilityReason | null => {
  const limits = variants.map(orderable)
  if (variants.some(({ rule }, index) => limits[index] >= smallestQuantity(rule))) {
    return null
  }
  return limits.some((limit) => limit > 0) ? "STOCK_BELOW_MINIMUM" : "OUT_OF_STOCK"
}

/** Units of a variant that may be ordered now, those beyond the stock included. */
export const orderable = ({ rule, available }: VariantFacts): number =>
  available === null ? Number.MAX_SAFE_INTEGER : Math.max(0, available) + rule.backorder_limit

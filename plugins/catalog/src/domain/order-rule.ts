/** In which quantities a variant may be ordered. */
export type OrderRule = {
  min_quantity: number
  order_multiple: number
  max_quantity: number | null
  /** Units that may be ordered as a sample; null when there are no samples. */
  sample_quantity: number | null
  /** Units that may be ordered beyond the stock. */
  backorder_limit: number
  low_stock_threshold: number | null
}

/** What applies to a variant for which nobody saved a rule. */
export const DEFAULT_ORDER_RULE: OrderRule = {
  min_quantity: 1,
  order_multiple: 1,
  max_quantity: null,
  sample_quantity: null,
  backorder_limit: 0,
  low_stock_threshold: null,
}

export type OrderKind = "order" | "sample"

/** Whether a quantity may be ordered; if not, the nearest one that may (0 when none may). */
export type QuantityVerdict =
  | { ok: true }
  | {
      ok: false
      code: "BELOW_MINIMUM" | "NOT_A_MULTIPLE" | "ABOVE_MAXIMUM"
      nearest: number
    }

/** The smallest quantity that a rule admits. */
export const smallestQuantity = ({ min_quantity, order_multiple }: OrderRule): number =>
  Math.ceil(min_quantity / order_multiple) * order_multiple

/** The largest quantity that a rule admits; null without a maximum. */
export const largestQuantity = ({ max_quantity, order_multiple }: OrderRule): number | null =>
  max_quantity === null ? null : Math.floor(max_quantity / order_multiple) * order_multiple

/** Whether no quantity at all satisfies a rule, e.g. in sixes, at least 7, at most 11. */
export const isImpossible = (rule: OrderRule): boolean => {
  const largest = largestQuantity(rule)
  return largest !== null && largest < smallestQuantity(rule)
}

/**
 * The admitted quantity nearest to what somebody wants: up to the next multiple, where the maximum
 * leaves room for it. 0 for an impossible rule.
 */
export const roundQuantity = (rule: OrderRule, quantity: number): number => {
  if (isImpossible(rule)) {
    return 0
  }
  const wanted = Math.ceil(quantity / rule.order_multiple) * rule.order_multiple
  const atLeast = Math.max(wanted, smallestQuantity(rule))
  return Math.min(atLeast, largestQuantity(rule) ?? atLeast)
}

/** Decides about one line's quantity. Samples know neither minimum nor multiple. Pure. */
export const checkQuantity = (
  rule: OrderRule,
  quantity: number,
  kind: OrderKind = "order"
): QuantityVerdict => {
  if (kind === "sample") {
    return checkSample(rule, quantity)
  }
  const nearest = roundQuantity(rule, quantity)
  if (quantity < rule.min_quantity) {
    return { ok: false, code: "BELOW_MINIMUM", nearest }
  }
  if (rule.max_quantity !== null && quantity > rule.max_quantity) {
    return { ok: false, code: "ABOVE_MAXIMUM", nearest }
  }
  return quantity % rule.order_multiple === 0
    ? { ok: true }
    : { ok: false, code: "NOT_A_MULTIPLE", nearest }
}

const checkSample = ({ sample_quantity }: OrderRule, quantity: number): QuantityVerdict => {
  if (quantity < 1) {
    return { ok: false, code: "BELOW_MINIMUM", nearest: sample_quantity === null ? 0 : 1 }
  }
  return quantity <= (sample_quantity ?? 0)
    ? { ok: true }
    : { ok: false, code: "ABOVE_MAXIMUM", nearest: sample_quantity ?? 0 }
}

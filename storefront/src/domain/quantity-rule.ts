/** How many of a variant may be ordered at once; the backend decides again with the same rule. */
export type QuantityRule = {
  min_quantity: number
  order_multiple: number
  max_quantity: number | null
}

/** The smallest quantity that may be ordered: whole cases, and not below the minimum. */
export const firstQuantity = ({ min_quantity, order_multiple }: QuantityRule): number =>
  Math.ceil(Math.max(min_quantity, 1) / order_multiple) * order_multiple

/** The largest one, or null where there is no limit. */
export const lastQuantity = ({ max_quantity, order_multiple }: QuantityRule): number | null =>
  max_quantity === null ? null : Math.floor(max_quantity / order_multiple) * order_multiple

/** Rounds up to a whole case within minimum and maximum; 0 stays 0, which removes the line. */
export const nearestQuantity = (rule: QuantityRule, wanted: number): number => {
  if (!Number.isFinite(wanted) || wanted <= 0) {
    return 0
  }
  const up = Math.ceil(Math.max(wanted, firstQuantity(rule)) / rule.order_multiple)
  const last = lastQuantity(rule)
  const rounded = up * rule.order_multiple
  return last === null ? rounded : Math.min(rounded, last)
}

/** One case more or less. Below the smallest quantity there is only 0. */
export const steppedQuantity = (rule: QuantityRule, from: number, direction: 1 | -1): number => {
  const first = firstQuantity(rule)
  if (direction === -1) {
    const down = Math.ceil(from / rule.order_multiple - 1) * rule.order_multiple
    return down < first ? 0 : down
  }
  const up = (Math.floor(from / rule.order_multiple) + 1) * rule.order_multiple
  return nearestQuantity(rule, Math.max(up, first))
}

export type QuantityState = "ok" | "below_minimum" | "not_a_multiple" | "above_maximum"

/** Which rule a quantity breaks, the nearest to what one has to know first. */
export const quantityState = (rule: QuantityRule, quantity: number): QuantityState => {
  if (quantity === 0) {
    return "ok"
  }
  if (quantity < rule.min_quantity) {
    return "below_minimum"
  }
  if (rule.max_quantity !== null && quantity > rule.max_quantity) {
    return "above_maximum"
  }
  return quantity % rule.order_multiple === 0 ? "ok" : "not_a_multiple"
}

/** A quantity out of what was typed: digits with grouping marks; anything else is none. */
export const typedQuantity = (typed: string): number | null => {
  const compact = typed.trim().replace(/(\d)[\s.,'](?=\d{3}(\D|$))/g, "$1")
  return /^\d{1,8}$/.test(compact) ? Number(compact) : null
}

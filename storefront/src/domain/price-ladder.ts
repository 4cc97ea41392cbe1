/** One step of a quantity discount: from `min_quantity` on, a unit costs `amount` minor units. */
export type PriceBreak = { min_quantity: number; amount: number }

/** The step that counts for a quantity; below the first step there is none. Steps come ascending. */
export const activeBreak = <Break extends PriceBreak>(
  breaks: readonly Break[],
  quantity: number
): Break | null => breaks.findLast((step) => step.min_quantity <= quantity) ?? null

export type NextBreak = { missing: number; amount: number; min_quantity: number }

/** What the next cheaper step needs, or null on the last one. */
export const nextBreak = (breaks: readonly PriceBreak[], quantity: number): NextBreak | null => {
  const now = activeBreak(breaks, quantity)
  const next = breaks.find(
    (step) => step.min_quantity > quantity && (now === null || step.amount < now.amount)
  )
  return next
    ? {
        missing: next.min_quantity - quantity,
        amount: next.amount,
        min_quantity: next.min_quantity,
      }
    : null
}

/** What a step saves against the first one, in whole percent. */
export const savedPercent = (breaks: readonly PriceBreak[], step: PriceBreak): number => {
  const first = breaks[0]
  return first && first.amount > 0 && step.amount < first.amount
    ? Math.round(((first.amount - step.amount) / first.amount) * 100)
    : 0
}

/** The retailer's margin between cost and suggested retail price, in whole percent. */
export const marginPercent = (cost: number, msrp: number): number | null =>
  msrp > 0 && cost <= msrp ? Math.round(((msrp - cost) / msrp) * 100) : null

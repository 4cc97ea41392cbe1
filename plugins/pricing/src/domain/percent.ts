/** How an amount is changed when prices are copied. */
export type PercentRule = {
  /** Hundredths of a per cent; -1000 is ten per cent less. Not below -10000. */
  basis_points: number
  /** Rounded to a multiple of so many minor units. */
  round_to: number
}

const WHOLE = 10_000n

/**
 * Changes an amount by a percentage and rounds once, halves up, in whole numbers only: 999 less ten
 * per cent is 899 (899.1), 995 less ten per cent is 896 (895.5). Pure.
 */
export const applyPercent = (amount: bigint, { basis_points, round_to }: PercentRule): bigint => {
  const step = BigInt(round_to)
  const numerator = amount * (WHOLE + BigInt(basis_points))
  const denominator = WHOLE * step
  return ((2n * numerator + denominator) / (2n * denominator)) * step
}

/** A rule and the prices that it is for. */
export type CopyRule = PercentRule & {
  product_ids: readonly string[] | null
  from_amount: bigint | null
  up_to_amount: bigint | null
}

/** What a price becomes by the first rule that matches it; null when none does. Pure. */
export const copiedAmount = (
  price: { product_id: string; amount: bigint },
  rules: readonly CopyRule[]
): bigint | null => {
  const rule = rules.find(
    ({ product_ids: products, from_amount: from, up_to_amount: upTo }) =>
      (!products || products.includes(price.product_id)) &&
      (from === null || price.amount >= from) &&
      (upTo === null || price.amount <= upTo)
  )
  return rule ? applyPercent(price.amount, rule) : null
}

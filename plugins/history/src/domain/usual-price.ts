/** Sales of an article at one price. */
export type SoldAt = {
  /** A plain decimal in the currency's major unit. */
  unit_price: string
  lines: number
  /** The last day at this price, `YYYY-MM-DD`. */
  last_on: string
}

/**
 * The usual price of an article: the one that most lines have; of equally frequent ones that of the
 * later day, then the lower. Null without sales. Pure.
 */
export const chooseUsualPrice = (sold: readonly SoldAt[]): string | null => {
  const [best] = [...sold].sort(
    (a, b) =>
      b.lines - a.lines ||
      (a.last_on === b.last_on ? 0 : a.last_on < b.last_on ? 1 : -1) ||
      Number(a.unit_price) - Number(b.unit_price)
  )
  return best?.unit_price ?? null
}

/** A decimal price in minor units, rounded half up, since a price list has no finer ones. */
export const toMinor = (price: string, digits: number): bigint => {
  const [whole, fraction = ""] = price.split(".")
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"))
  return Number(fraction[digits] ?? 0) >= 5 ? kept + 1n : kept
}

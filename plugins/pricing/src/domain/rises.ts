import { laddersOf, stepAt, type Ladder, type PriceCandidate } from "./candidates"

export type StoredPrice = PriceCandidate & { may_rise: boolean }

/** A break that is dearer than what a smaller quantity costs. */
export type Rise = {
  price: StoredPrice
  /** What one unit less would cost each. */
  below: StoredPrice
  /** When it happens. */
  at: Date
}

/**
 * Breaks that rise with the quantity, now or at any later time that the schedules bring: within a
 * ladder, and where a ladder sets in above the base price that everybody has below it. A break that
 * is marked `may_rise` is none. Pure.
 * @param prices all prices of one variant in one currency
 */
export const findRises = (prices: readonly StoredPrice[], now: Date): Rise[] => {
  const found = new Map<string, Rise>()
  for (const at of instantsOf(prices, now)) {
    const active = prices.filter((price) => isActive(price, at))
    const flags = new Map(active.map((price) => [price.id, price]))
    const ladders = laddersOf(active)
    const base = ladders.find(({ source }) => source === "base")
    for (const [price, below] of ladders.flatMap((ladder) => pairsOf(ladder, base))) {
      const [stored, storedBelow] = [flags.get(price.id), flags.get(below.id)]
      if (stored && storedBelow && !stored.may_rise && price.amount > below.amount) {
        found.set(price.id, found.get(price.id) ?? { price: stored, below: storedBelow, at })
      }
    }
  }
  return [...found.values()]
}

/** Each break with the price that a quantity just below it has. */
const pairsOf = (ladder: Ladder, base: Ladder | undefined): [PriceCandidate, PriceCandidate][] =>
  ladder.steps.flatMap((step, index): [PriceCandidate, PriceCandidate][] => {
    const before =
      ladder.steps.at(index - 1) !== undefined && index > 0
        ? ladder.steps[index - 1]
        : base && base !== ladder
          ? stepAt(base, step.min_quantity - 1)
          : undefined
    return before ? [[step, before]] : []
  })

const isActive = ({ starts_at: from, ends_at: until }: StoredPrice, at: Date) =>
  (!from || from <= at) && (!until || until > at)

/** Now, and every later moment at which a price starts or ends. */
const instantsOf = (prices: readonly StoredPrice[], now: Date): Date[] => {
  const later = prices
    .flatMap(({ starts_at: from, ends_at: until }) => [from, until])
    .flatMap((time) => (time && time > now ? [time.getTime()] : []))
  return [now, ...[...new Set(later)].sort((a, b) => a - b).map((time) => new Date(time))]
}

import { DAY_MS } from "@wholesale/core/shared/day"

/** What a company bought of one variant. */
export type Purchases = {
  /** Days of the orders, `YYYY-MM-DD`, each once. */
  ordered_on: readonly string[]
  total_quantity: number
  last_quantity: number
}

export type ReorderPlan = {
  /** Mean days between two orders; null after a single one. */
  interval_days: number | null
  /** How long the last quantity lasts from today; null while the pace is unknown. */
  days_of_cover: number | null
  suggested_quantity: number
}

/**
 * When a variant runs out. The pace is what was bought before the last order, spread over the time
 * until the last order; it says nothing after a single day of orders. Suggested is the mean quantity
 * per order day, or the only one. Pure.
 */
export const planReorder = (
  { ordered_on: days, total_quantity: total, last_quantity: last }: Purchases,
  now: Date
): ReorderPlan => {
  const times = days.map((day) => Date.parse(`${day}T00:00:00Z`)).sort((a, b) => a - b)
  const [first, latest] = [times[0], times[times.length - 1]]
  const suggested = Math.max(1, Math.round(total / Math.max(1, times.length)))
  const span = (latest - first) / DAY_MS
  if (times.length < 2 || total <= last) {
    return { interval_days: null, days_of_cover: null, suggested_quantity: suggested }
  }
  const pace = (total - last) / span
  const since = Math.floor((now.getTime() - latest) / DAY_MS)
  return {
    interval_days: round(span / (times.length - 1)),
    days_of_cover: round(last / pace - since),
    suggested_quantity: suggested,
  }
}

const round = (value: number) => Math.round(value * 10) / 10

import type { InsightsDto } from "../http/analytics"
import type { PastSpending } from "./past-purchases"

type Sum = { orders: number; amount: number }

/** Adds up entries of the same key; entries that only one side has are kept as they are. */
const added = <Entry extends Sum>(
  entries: readonly Entry[],
  more: readonly Entry[],
  keyOf: (entry: Entry) => string
): Entry[] => {
  const sums = new Map(entries.map((entry) => [keyOf(entry), entry]))
  for (const entry of more) {
    const known = sums.get(keyOf(entry))
    sums.set(
      keyOf(entry),
      known
        ? { ...known, orders: known.orders + entry.orders, amount: known.amount + entry.amount }
        : entry
    )
  }
  return [...sums.values()]
}

const byAmount = (a: Sum, b: Sum) => b.amount - a.amount

/**
 * What a company spent, with what it bought before the marketplace. Shares of late deliveries stay
 * those of the marketplace: nothing is known of earlier ones. Pure.
 */
export const addPast = (insights: InsightsDto, past: PastSpending): InsightsDto => {
  const orders = insights.orders + past.orders
  const spend = insights.spend + past.spend
  return {
    ...insights,
    orders,
    spend,
    average_order: orders > 0 ? Math.round(spend / orders) : null,
    currencies: [...new Set([...insights.currencies, ...past.currencies])].sort(),
    by_month: added(insights.by_month, past.by_month, ({ month }) => month).sort((a, b) =>
      a.month < b.month ? -1 : 1
    ),
    by_seller: added(
      insights.by_seller,
      past.by_seller.map((seller) => ({ ...seller, late: 0 })),
      ({ id }) => id
    ).sort(byAmount),
    by_category: added(insights.by_category, past.by_category, ({ id }) => id).sort(byAmount),
  }
}

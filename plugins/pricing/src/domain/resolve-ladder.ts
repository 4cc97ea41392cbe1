import type { PriceBreak } from "@wholesale/catalog/prices/price-source"
import {
  byStrategy,
  exclusionOf,
  laddersOf,
  stepAt,
  type PriceCandidate,
  type Resolution,
} from "./candidates"

/**
 * What a buyer pays, from each quantity on: the one place that decides about prices, for lists,
 * product pages, carts and orders alike. At a quantity every ladder (base, the buyer's country, its
 * tier, its own prices, its contract) offers its largest break that the quantity reaches;
 * `first_that_applies` takes the most specific ladder that has one, `best_price` the cheapest.
 *
 * So a less specific price never changes what a more specific one sets, and `best_price` never rises
 * with the quantity as long as no ladder does. Pure.
 */
export const resolveLadder = (
  candidates: readonly PriceCandidate[],
  wanted: Resolution
): PriceBreak[] => {
  const ladders = laddersOf(candidates.filter((one) => exclusionOf(one, wanted) === null))
  const quantities = new Set(ladders.flatMap(({ steps }) => steps.map((step) => step.min_quantity)))
  const compare = byStrategy(wanted.strategy)
  const breaks: PriceBreak[] = []
  for (const quantity of [...quantities].sort((a, b) => a - b)) {
    const [winner] = ladders.flatMap((ladder) => stepAt(ladder, quantity) ?? []).sort(compare)
    if (breaks.at(-1)?.price_id !== winner.id) {
      breaks.push({
        min_quantity: quantity,
        amount: winner.amount,
        source: winner.source,
        target: winner.target,
        price_id: winner.id,
      })
    }
  }
  return breaks
}

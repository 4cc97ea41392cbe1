import type { BuyerContext } from "@wholesale/catalog"
import type { PriceSourceName } from "@wholesale/catalog/prices/price-source"

/** How a seller's prices are chosen from. */
export type Strategy = "best_price" | "first_that_applies"

/** Where prices come from, the most specific first. */
export const SPECIFICITY: readonly PriceSourceName[] = [
  "contract",
  "customer",
  "tier",
  "country",
  "base",
]

/** One stored price of a variant; the amount is in minor units of its currency. */
export type PriceCandidate = {
  id: string
  currency_code: string
  source: PriceSourceName
  /** A country, a tier or a company; empty for `base`. */
  target: string
  min_quantity: number
  amount: bigint
  starts_at: Date | null
  ends_at: Date | null
}

/** For whom, in which currency and when prices are worked out. */
export type Resolution = {
  strategy: Strategy
  currency_code: string
  at: Date
  buyer: Pick<BuyerContext, "targets" | "country_code">
}

/** Why a price takes no part at all. */
export type Exclusion = "other_currency" | "other_target" | "not_yet" | "over"

/** Why a price takes no part for this buyer, in this currency, at this time; null when it does. */
export const exclusionOf = (candidate: PriceCandidate, wanted: Resolution): Exclusion | null => {
  if (candidate.currency_code !== wanted.currency_code) {
    return "other_currency"
  }
  if (!isFor(candidate, wanted.buyer)) {
    return "other_target"
  }
  if (candidate.starts_at && candidate.starts_at > wanted.at) {
    return "not_yet"
  }
  return candidate.ends_at && candidate.ends_at <= wanted.at ? "over" : null
}

const isFor = ({ source, target }: PriceCandidate, buyer: Resolution["buyer"]) => {
  if (source === "base") {
    return true
  }
  return source === "country" ? target === buyer.country_code : buyer.targets.includes(target)
}

/** Prices of one source and target are a ladder; of each break the price that started last counts. */
export type Ladder = {
  source: PriceSourceName
  /** Ascending by quantity. */
  steps: PriceCandidate[]
}

/** Where a price stands: two prices of one slot can only differ in their schedule. */
const slotOf = ({ source, target, min_quantity: min }: PriceCandidate) =>
  `${source}:${target}:${min}`

/** Makes ladders of prices that all take part. */
export const laddersOf = (active: readonly PriceCandidate[]): Ladder[] => {
  const slots = new Map<string, PriceCandidate>()
  for (const candidate of active) {
    const held = slots.get(slotOf(candidate))
    if (!held || startedLater(candidate, held)) {
      slots.set(slotOf(candidate), candidate)
    }
  }
  const ladders = new Map<string, Ladder>()
  for (const step of slots.values()) {
    const key = `${step.source}:${step.target}`
    const ladder = ladders.get(key) ?? { source: step.source, steps: [] }
    ladder.steps.push(step)
    ladders.set(key, ladder)
  }
  for (const { steps } of ladders.values()) {
    steps.sort((a, b) => a.min_quantity - b.min_quantity)
  }
  return [...ladders.values()]
}

const startedLater = (a: PriceCandidate, b: PriceCandidate) => {
  const [left, right] = [a.starts_at?.getTime() ?? -Infinity, b.starts_at?.getTime() ?? -Infinity]
  return left === right ? a.id < b.id : left > right
}

/** The step of a ladder that counts for a quantity; undefined below its first. */
export const stepAt = (ladder: Ladder, quantity: number): PriceCandidate | undefined =>
  ladder.steps.findLast((step) => step.min_quantity <= quantity)

/** Orders prices that all apply: the first one wins. */
export const byStrategy =
  (strategy: Strategy) =>
  (a: PriceCandidate, b: PriceCandidate): number => {
    const specific = SPECIFICITY.indexOf(a.source) - SPECIFICITY.indexOf(b.source)
    const cheap = a.amount === b.amount ? 0 : a.amount < b.amount ? -1 : 1
    const [first, second] = strategy === "best_price" ? [cheap, specific] : [specific, cheap]
    return first || second || (a.id < b.id ? -1 : 1)
  }

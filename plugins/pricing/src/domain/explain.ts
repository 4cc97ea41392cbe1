import {
  byStrategy,
  exclusionOf,
  laddersOf,
  stepAt,
  type Exclusion,
  type PriceCandidate,
  type Resolution,
} from "./candidates"

/** Why a price lost. */
export type LosingReason =
  | Exclusion
  | "quantity_too_low"
  | "replaced_by_schedule"
  | "smaller_break"
  | "less_specific"
  | "dearer"

export type ExplainedCandidate = PriceCandidate & {
  won: boolean
  lost_because: LosingReason | null
}

/** In which order losers are listed; the ones that came nearest first. */
const ORDER: readonly (LosingReason | null)[] = [
  null,
  "less_specific",
  "dearer",
  "smaller_break",
  "quantity_too_low",
  "replaced_by_schedule",
  "not_yet",
  "over",
  "other_target",
  "other_currency",
]

/**
 * Every price of a variant with what became of it at a quantity: the winner first, then the losers,
 * the nearest first. The winner is the price that `resolveLadder` has for the quantity. Pure.
 */
export const explainCandidates = (
  candidates: readonly PriceCandidate[],
  wanted: Resolution,
  quantity: number
): ExplainedCandidate[] => {
  const active = candidates.filter((one) => exclusionOf(one, wanted) === null)
  const ladders = laddersOf(active)
  const offers = ladders.flatMap((ladder) => stepAt(ladder, quantity) ?? [])
  const compare = byStrategy(wanted.strategy)
  const [winner] = [...offers].sort(compare)
  const steps = new Set(ladders.flatMap((ladder) => ladder.steps))

  const reasonOf = (one: PriceCandidate): LosingReason | null => {
    const excluded = exclusionOf(one, wanted)
    if (excluded || one === winner) {
      return excluded
    }
    if (!steps.has(one)) {
      return "replaced_by_schedule"
    }
    if (one.min_quantity > quantity) {
      return "quantity_too_low"
    }
    if (!offers.includes(one)) {
      return "smaller_break"
    }
    const specific = wanted.strategy === "first_that_applies" && one.source !== winner.source
    return specific ? "less_specific" : one.amount > winner.amount ? "dearer" : "less_specific"
  }
  return candidates
    .map((one) => {
      const reason = reasonOf(one)
      return { ...one, won: reason === null, lost_because: reason }
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.lost_because) - ORDER.indexOf(b.lost_because) ||
        compare(a, b) ||
        b.min_quantity - a.min_quantity
    )
}

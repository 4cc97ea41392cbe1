import { allocate } from "@wholesale/core"
import { percentOf } from "./percent"
import { lesser, sum } from "./sum"
import type {
  Bound,
  Calculation,
  CommissionableLine,
  CommissionRule,
  CommissionTerms,
  Tier,
} from "./types"

/** What the terms come to, and the weights of the lines in it, none above the line's base. */
type Priced = Pick<Calculation, "rate" | "band" | "calculated"> & { weights: bigint[] }

/**
 * What a rule charges for the lines of an order that it won: rounded once, half up, and shared out by
 * largest remainder, so that the parts add up to the total. No part is more than its line's base;
 * that goes before the rule's minimum. Pure.
 * @param lines in an order that is always the same, since it decides ties
 * @param order_base of all lines of the order, the others too
 */
export const calculate = (
  rule: CommissionRule,
  lines: readonly CommissionableLine[],
  order_base: bigint
): { calculation: Calculation; parts: ReadonlyMap<string, bigint> } => {
  const bases = lines.map(({ base }) => base)
  const { weights, ...priced } = price(rule.terms, lines, order_base)
  const within = sum(weights)
  const rule_base = sum(bases)
  const { total, bounded_by } = bound(rule, lesser(priced.calculated, within), rule_base)
  // A minimum can be more than the weights have room for; the bases always have it.
  const parts = lines.length > 0 ? allocate(total, total > within ? bases : weights) : []
  return {
    calculation: {
      ...priced,
      order_base,
      rule_base,
      bounded_by: bounded_by ?? (priced.calculated > within ? "base" : null),
      total,
    },
    parts: new Map(lines.map(({ id }, index) => [id, parts[index]])),
  }
}

const price = (
  terms: CommissionTerms,
  lines: readonly CommissionableLine[],
  order_base: bigint
): Priced => {
  const bases = lines.map(({ base }) => base)
  if (terms.kind === "fixed") {
    const none = { rate: null, band: null }
    if (terms.per === "order") {
      return { ...none, calculated: terms.amount, weights: bases }
    }
    const amounts = lines.map(({ quantity }) => terms.amount * BigInt(quantity))
    const weights = amounts.map((amount, index) => lesser(amount, bases[index]))
    return { ...none, calculated: sum(amounts), weights }
  }
  const { percent: rate, band } =
    terms.kind === "percentage"
      ? { percent: terms.percent, band: null }
      : bandOf(terms.tiers, order_base)
  return { rate, band, calculated: percentOf(sum(bases), rate), weights: bases }
}

const bandOf = (tiers: readonly Tier[], order_base: bigint) => {
  const index = tiers.findLastIndex(({ from }) => from <= order_base)
  const { from, percent } = tiers[index]
  return { percent, band: { from, until: tiers.at(index + 1)?.from ?? null } }
}

const bound = (
  { minimum, maximum }: CommissionRule,
  amount: bigint,
  rule_base: bigint
): { total: bigint; bounded_by: Bound | null } => {
  if (minimum !== null && amount < minimum) {
    return minimum > rule_base
      ? { total: rule_base, bounded_by: "base" }
      : { total: minimum, bounded_by: "minimum" }
  }
  return maximum !== null && amount > maximum
    ? { total: maximum, bounded_by: "maximum" }
    : { total: amount, bounded_by: null }
}

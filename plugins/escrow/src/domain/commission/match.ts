import {
  CONDITIONS,
  type CommissionableLine,
  type CommissionOrder,
  type CommissionRule,
  type Condition,
  type RuleConditions,
} from "./types"

type Test = {
  /** Whether a rule names the condition at all. */
  named: (conditions: RuleConditions) => boolean
  met: (conditions: RuleConditions, order: CommissionOrder, line: CommissionableLine) => boolean
}

const TESTS: Record<Condition, Test> = {
  seller: {
    named: ({ seller_ids: ids }) => ids.length > 0,
    met: ({ seller_ids: ids }, order) => ids.includes(order.seller_id),
  },
  category: {
    named: ({ category_ids: ids }) => ids.length > 0,
    met: ({ category_ids: ids }, _, line) => line.category_ids.some((id) => ids.includes(id)),
  },
  plan: {
    named: ({ plan_key: key }) => key !== null,
    met: ({ plan_key: key }, order) => order.plan_key === key,
  },
  order_kind: {
    named: ({ order_kind: kind }) => kind !== null,
    met: ({ order_kind: kind }, order) => order.kind === kind,
  },
  origin: {
    named: ({ origin }) => origin !== null,
    met: ({ origin }, order) => order.origin === origin,
  },
  currency: {
    named: ({ currency_code: code }) => code !== null,
    met: ({ currency_code: code }, order) => order.currency_code === code,
  },
  // Days in ISO 8601 sort as text.
  valid_from: {
    named: ({ valid_from: day }) => day !== null,
    met: ({ valid_from: day }, order) => day !== null && order.placed_on >= day,
  },
  valid_until: {
    named: ({ valid_until: day }) => day !== null,
    met: ({ valid_until: day }, order) => day !== null && order.placed_on <= day,
  },
}

/** The conditions that a rule names. Pure. */
export const namedConditions = ({ conditions }: CommissionRule): Condition[] =>
  CONDITIONS.filter((condition) => TESTS[condition].named(conditions))

/** The conditions of a rule that a line of an order does not meet; none where it matches. Pure. */
export const failedConditions = (
  rule: CommissionRule,
  order: CommissionOrder,
  line: CommissionableLine
): Condition[] =>
  namedConditions(rule).filter((condition) => !TESTS[condition].met(rule.conditions, order, line))

/** Rules as they are tried: the lowest rank first. Pure. */
export const byRank = (rules: readonly CommissionRule[]): CommissionRule[] =>
  rules.toSorted((a, b) => a.rank - b.rank)

/** The first of the ranked rules that matches a line; null when none does. Pure. */
export const winnerOf = (
  ranked: readonly CommissionRule[],
  order: CommissionOrder,
  line: CommissionableLine
): CommissionRule | null =>
  ranked.find((rule) => failedConditions(rule, order, line).length === 0) ?? null

import { freezeCommission } from "./freeze"
import { byRank, failedConditions, winnerOf } from "./match"
import {
  PAYEES,
  type CommissionableLine,
  type CommissionOrder,
  type CommissionRule,
  type RuleTrace,
  type Simulation,
} from "./types"

/**
 * The commission of an order as `freezeCommission` works it out, with how every rule fared for every
 * line, so that an operator sees why a rule does not win. Pure.
 * @throws INVALID_INPUT as `freezeCommission`
 */
export const simulate = (rules: readonly CommissionRule[], order: CommissionOrder): Simulation => {
  const ranked = byRank(rules)
  return {
    ...freezeCommission(rules, order),
    traces: order.lines.map((line) => ({ line_id: line.id, rules: trace(ranked, order, line) })),
  }
}

const trace = (
  ranked: readonly CommissionRule[],
  order: CommissionOrder,
  line: CommissionableLine
): RuleTrace[] => {
  const winners = PAYEES.map((payee) =>
    winnerOf(
      ranked.filter((rule) => rule.payee === payee),
      order,
      line
    )
  )
  return ranked.map((rule) => {
    const { id: rule_id, name: rule_name, rank, payee } = rule
    const failed = failedConditions(rule, order, line)
    const matched = failed.length === 0
    return { rule_id, rule_name, rank, payee, matched, wins: winners.includes(rule), failed }
  })
}

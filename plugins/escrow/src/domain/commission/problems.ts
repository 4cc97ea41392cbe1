import { z } from "@medusajs/framework/zod"
import { byRank } from "./match"
import { isPercent } from "./percent"
import type { CommissionRule, CommissionTerms, RuleProblem, RuleProblemCode } from "./types"

type Finding = [code: RuleProblemCode, message: string]

/**
 * What keeps rules from being used, in rank order; none when every order can be charged by them.
 * Messages name no rule, since they stand beside it. Pure.
 */
export const problemsOf = (rules: readonly CommissionRule[]): RuleProblem[] =>
  byRank(rules).flatMap((rule) =>
    [
      ...placeProblems(rule, rules),
      ...termsProblems(rule.terms),
      ...boundProblems(rule),
      ...currencyProblems(rule),
      ...windowProblems(rule),
    ].map(([code, message]) => ({ rule_id: rule.id, code, message }))
  )

const placeProblems = (
  { id, rank }: CommissionRule,
  rules: readonly CommissionRule[]
): Finding[] => [
  ...found(
    rules.filter((other) => other.id === id).length > 1,
    "ID_TAKEN",
    `The id ${id} is there twice`
  ),
  ...found(!Number.isSafeInteger(rank), "RANK_INVALID", "The rank is a whole number"),
  ...found(
    rules.some((other) => other.id !== id && other.rank === rank),
    "RANK_TAKEN",
    `Another rule has the rank ${rank}`
  ),
]

const termsProblems = (terms: CommissionTerms): Finding[] => {
  switch (terms.kind) {
    case "percentage":
      return percentProblems(terms.percent)
    case "fixed":
      return found(terms.amount < 0n, "AMOUNT_NEGATIVE", "The amount is zero or more")
    case "tiered":
      return [
        ...terms.tiers.flatMap(({ percent }) => percentProblems(percent)),
        ...found(terms.tiers.at(0)?.from !== 0n, "TIERS_START", "The first band begins at 0"),
        ...found(
          terms.tiers.some(({ from }, index) => index > 0 && from <= terms.tiers[index - 1].from),
          "TIERS_NOT_ASCENDING",
          "Every band begins above the one before"
        ),
      ]
  }
}

const percentProblems = (percent: string): Finding[] =>
  found(
    !isPercent(percent),
    "PERCENT_INVALID",
    `"${percent}" is not a percentage from 0 to 100 with at most four decimals`
  )

const boundProblems = ({ minimum, maximum }: CommissionRule): Finding[] => [
  ...found(
    (minimum !== null && minimum < 0n) || (maximum !== null && maximum < 0n),
    "AMOUNT_NEGATIVE",
    "Minimum and maximum are zero or more"
  ),
  ...found(
    minimum !== null && maximum !== null && minimum > maximum,
    "MINIMUM_ABOVE_MAXIMUM",
    "The minimum is not above the maximum"
  ),
]

const currencyProblems = (rule: CommissionRule): Finding[] => {
  const { currency_code: code } = rule.conditions
  return [
    ...found(
      code !== null && !/^[a-z]{3}$/.test(code),
      "CURRENCY_INVALID",
      `"${code}" is not a currency code in lower case`
    ),
    // 500 is 5.00 in euros and 500 in yen, so an amount is nothing without its currency.
    ...found(
      code === null && amountsOf(rule).some((amount) => amount !== 0n),
      "CURRENCY_MISSING",
      "A rule with amounts is for one currency"
    ),
  ]
}

const amountsOf = ({ terms, minimum, maximum }: CommissionRule): bigint[] => [
  ...(terms.kind === "fixed" ? [terms.amount] : []),
  ...(terms.kind === "tiered" ? terms.tiers.map(({ from }) => from) : []),
  ...[minimum, maximum].filter((amount) => amount !== null),
]

const windowProblems = ({ conditions }: CommissionRule): Finding[] => {
  const { valid_from: from, valid_until: until } = conditions
  return [
    ...found(
      [from, until].some((day) => day !== null && !DAY.safeParse(day).success),
      "DAY_INVALID",
      "Days are written like 2027-01-31"
    ),
    ...found(
      from !== null && until !== null && from > until,
      "WINDOW_REVERSED",
      "The last day is not before the first"
    ),
  ]
}

const DAY = z.iso.date()

const found = (is: boolean, code: RuleProblemCode, message: string): Finding[] =>
  is ? [[code, message]] : []

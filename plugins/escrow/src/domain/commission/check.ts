import { refuse } from "@wholesale/core"
import { isPercent } from "./percent"
import { problemsOf } from "./problems"
import { PAYEES, type CommissionOrder, type CommissionRule } from "./types"

/**
 * Refuses rules that do not decide every order, rather than charge by them.
 * @throws INVALID_INPUT with the problems as details
 */
export const checkRules = (rules: readonly CommissionRule[]): void => {
  const problems = problemsOf(rules)
  if (problems.length > 0) {
    throw refuse("INVALID_INPUT", `Commission rules: ${problems[0].message}`, { problems })
  }
}

/**
 * Refuses an order that no commission can be worked out for.
 * @throws INVALID_INPUT
 */
export const checkOrder = ({ lines, taxes }: CommissionOrder): void => {
  if (new Set(lines.map(({ id }) => id)).size < lines.length) {
    throw refuse("INVALID_INPUT", "A line is in the order twice")
  }
  for (const { id, base, quantity } of lines) {
    if (base < 0n || !Number.isSafeInteger(quantity) || quantity < 0) {
      throw refuse("INVALID_INPUT", `Line ${id} needs a whole quantity and a base of zero or more`)
    }
  }
  for (const payee of PAYEES) {
    if (!isPercent(taxes[payee].rate)) {
      throw refuse("INVALID_INPUT", `"${taxes[payee].rate}" is not a tax rate: write it like 19`)
    }
  }
}

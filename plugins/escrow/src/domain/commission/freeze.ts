import { allocate } from "@wholesale/core"
import { charge, type Charge } from "./charge"
import { checkOrder, checkRules } from "./check"
import { byRank, namedConditions } from "./match"
import { percentOf } from "./percent"
import { sum } from "./sum"
import {
  PAYEES,
  type CommissionOrder,
  type CommissionRule,
  type CommissionTax,
  type FrozenCommission,
  type FrozenLine,
  type LineExplanation,
  type Payee,
  type PayeeTotal,
} from "./types"

type PayeeCharges = { charges: Charge[]; taxes: bigint[]; total: PayeeTotal }

/**
 * The commission that a seller owes for an order, to be kept with the order when it is placed.
 *
 * For every line and payee the matching rule of the lowest rank is charged, or nothing where none
 * matches. Each rule is rounded once per order, as is each payee's tax; the lines share them by
 * largest remainder, so that they add up exactly. Both payees together never take more than a line's
 * base: the distributor gives way. Neither the order of the rules nor that of the lines counts. Pure.
 * @throws INVALID_INPUT for rules with problems, negative or fractional lines, a line that is there
 * twice, or a tax rate that is not a percentage
 */
export const freezeCommission = (
  rules: readonly CommissionRule[],
  order: CommissionOrder
): FrozenCommission => {
  checkRules(rules)
  checkOrder(order)
  // Ties between lines go by their ids, so that the same order always comes to the same.
  const sorted = { ...order, lines: order.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
  const ranked = byRank(rules)
  const of = (payee: Payee) => ranked.filter((rule) => rule.payee === payee)
  const bases = sorted.lines.map(({ base }) => base)
  const platform = charge(of("platform"), sorted, bases)
  const left = bases.map((base, index) => base - platform[index].amount)
  const distributor = charge(of("distributor"), sorted, left)
  const charged: Record<Payee, PayeeCharges> = {
    platform: taxed(platform, order.taxes.platform),
    distributor: taxed(distributor, order.taxes.distributor),
  }
  const rows = sorted.lines.flatMap((_, index) =>
    PAYEES.map((payee) => ({ payee, index, ...charged[payee] }))
  )
  return {
    lines: rows.flatMap(({ payee, index, charges, taxes }) =>
      frozen(payee, charges[index], taxes[index])
    ),
    platform: charged.platform.total,
    distributor: charged.distributor.total,
    explanations: rows.map(({ payee, index, charges }) => explained(payee, charges[index])),
  }
}

const taxed = (charges: Charge[], { rate, reason }: CommissionTax): PayeeCharges => {
  const amounts = charges.map(({ amount }) => amount)
  const amount = sum(amounts)
  const tax = percentOf(amount, rate)
  return {
    charges,
    taxes: amounts.length > 0 ? allocate(tax, amounts) : [],
    total: { amount, tax, tax_rate: rate, tax_reason: reason },
  }
}

const frozen = (payee: Payee, { line, won, amount }: Charge, tax: bigint): FrozenLine[] =>
  won
    ? [
        {
          line_id: line.id,
          payee,
          rule_id: won.rule.id,
          rule_name: won.rule.name,
          kind: won.rule.terms.kind,
          rate: won.calculation.rate,
          base: line.base,
          amount,
          tax,
        },
      ]
    : []

const explained = (payee: Payee, { line, won, given_way }: Charge): LineExplanation => ({
  line_id: line.id,
  payee,
  rule: won && {
    id: won.rule.id,
    name: won.rule.name,
    rank: won.rule.rank,
    conditions: namedConditions(won.rule),
  },
  calculation: won && won.calculation,
  given_way,
})

import fc from "fast-check"
import { freezeCommission } from "../freeze"
import { sum } from "../sum"
import { PAYEES } from "../types"
import { ANY, percentage, rule, ruleList, someOrder } from "./arbitraries"

const runs = { numRuns: 500 }

it("adds up exactly: lines to payees, and lines to rules but for what gave way", () => {
  fc.assert(
    fc.property(ruleList(), someOrder, (rules, order) => {
      const frozen = freezeCommission(rules, order)
      for (const payee of PAYEES) {
        const lines = frozen.lines.filter((line) => line.payee === payee)
        expect(sum(lines.map(({ amount }) => amount))).toBe(frozen[payee].amount)
        expect(sum(lines.map(({ tax }) => tax))).toBe(frozen[payee].tax)
      }
      for (const { id } of rules) {
        const lines = frozen.lines.filter((line) => line.rule_id === id)
        const explained = frozen.explanations.filter((one) => one.rule?.id === id)
        expect(explained).toHaveLength(lines.length)
        const total = explained.at(0)?.calculation?.total ?? 0n
        expect(
          sum(lines.map(({ amount }) => amount)) + sum(explained.map((one) => one.given_way))
        ).toBe(total)
      }
    }),
    runs
  )
})

it("takes nothing less than zero, and from no line more than it came to", () => {
  fc.assert(
    fc.property(ruleList(), someOrder, (rules, order) => {
      const { lines } = freezeCommission(rules, order)
      expect(lines.every(({ amount, tax }) => amount >= 0n && tax >= 0n)).toBe(true)
      for (const { id, base } of order.lines) {
        const mine = lines.filter((line) => line.line_id === id)
        expect(mine.every((line) => line.base === base)).toBe(true)
        expect(sum(mine.map(({ amount }) => amount))).toBeLessThanOrEqual(base)
      }
    }),
    runs
  )
})

it("takes at least the minimum where the lines have it, and at most the maximum", () => {
  fc.assert(
    fc.property(ruleList(["platform"]), someOrder, (rules, order) => {
      const { lines } = freezeCommission(rules, order)
      for (const { id, minimum, maximum } of rules) {
        const mine = lines.filter(({ rule_id }) => rule_id === id)
        const amount = sum(mine.map((one) => one.amount))
        const base = sum(mine.map((one) => one.base))
        expect(amount >= (minimum ?? 0n) || amount === base).toBe(true)
        expect(amount <= (maximum ?? base)).toBe(true)
      }
    }),
    runs
  )
})

it("is the same for rules and lines in any order", () => {
  const shuffled = fc.tuple(ruleList(), someOrder).chain(([rules, order]) =>
    fc.record({
      rules: fc.constant(rules),
      order: fc.constant(order),
      other_rules: fc.shuffledSubarray(rules, { minLength: rules.length }),
      other_lines: fc.shuffledSubarray([...order.lines], { minLength: order.lines.length }),
    })
  )
  fc.assert(
    fc.property(shuffled, ({ rules, order, other_rules, other_lines }) => {
      expect(freezeCommission(other_rules, { ...order, lines: other_lines })).toEqual(
        freezeCommission(rules, order)
      )
    }),
    runs
  )
})

it("stays the same with any rules after one that matches every line", () => {
  const everything = rule({ id: "all", rank: 1000, terms: percentage("7") }, ANY)
  const later = ruleList(["platform"], { min: 1001, max: 2000 })
  fc.assert(
    fc.property(ruleList(), later, someOrder, (rules, more, order) => {
      const before = freezeCommission([...rules, everything], order)
      expect(freezeCommission([...more, ...rules, everything], order)).toEqual(before)
    }),
    runs
  )
})

it("charges each line by the rule of the lowest rank that matches it alone", () => {
  fc.assert(
    fc.property(ruleList(["platform"]), someOrder, (rules, order) => {
      const { lines } = freezeCommission(rules, order)
      for (const one of order.lines) {
        const matching = rules.filter(
          (candidate) =>
            freezeCommission([candidate], { ...order, lines: [one] }).lines.length === 1
        )
        const lowest = Math.min(...matching.map(({ rank }) => rank))
        const expected = matching.find(({ rank }) => rank === lowest)
        expect(lines.find(({ line_id: id }) => id === one.id)?.rule_id).toBe(expected?.id)
      }
    })
  )
})

import fc from "fast-check"
import { problemsOf } from "../problems"
import type { CommissionRule, CommissionTerms, RuleConditions, Tier } from "../types"
import { percentage, rule, ruleList } from "./arbitraries"

const codes = (values: Partial<CommissionRule>, conditions: Partial<RuleConditions> = {}) =>
  problemsOf([rule(values, { currency_code: "eur", ...conditions })]).map(({ code }) => code)

const tiered = (...tiers: [bigint, string][]): CommissionTerms => ({
  kind: "tiered",
  tiers: tiers.map(([from, percent]): Tier => ({ from, percent })),
})

it.each(["0", "100", "100.0000", "12.5", "0.0001"])("takes %s %%", (percent) => {
  expect(codes({ terms: percentage(percent) })).toEqual([])
})

it.each(["", "-1", "100.0001", "101", "1.00001", "1,5", "1e1", ".5", "5.", " 5", "NaN"])(
  "does not take %j as a percentage",
  (percent) => {
    expect(codes({ terms: percentage(percent) })).toEqual(["PERCENT_INVALID"])
    expect(codes({ terms: tiered([0n, percent]) })).toEqual(["PERCENT_INVALID"])
  }
)

it.each([
  [tiered([0n, "5"], [100n, "4"], [101n, "6"]), []],
  [tiered(), ["TIERS_START"]],
  [tiered([1n, "5"]), ["TIERS_START"]],
  [tiered([0n, "5"], [0n, "4"]), ["TIERS_NOT_ASCENDING"]],
  [tiered([0n, "5"], [200n, "4"], [100n, "3"]), ["TIERS_NOT_ASCENDING"]],
  [tiered([-1n, "5"], [0n, "4"]), ["TIERS_START"]],
  [{ kind: "fixed", amount: 0n, per: "unit" } as const, []],
  [{ kind: "fixed", amount: -1n, per: "order" } as const, ["AMOUNT_NEGATIVE"]],
])("%# finds what is wrong with terms", (terms, expected) => {
  expect(codes({ terms })).toEqual(expected)
})

it.each([
  [0n, 0n, []],
  [5n, null, []],
  [null, 5n, []],
  [5n, 4n, ["MINIMUM_ABOVE_MAXIMUM"]],
  [-1n, null, ["AMOUNT_NEGATIVE"]],
  [null, -1n, ["AMOUNT_NEGATIVE"]],
])("finds what is wrong with bounds from %s to %s", (minimum, maximum, expected) => {
  expect(codes({ minimum, maximum })).toEqual(expected)
})

it.each([
  ["2027-01-01", "2027-01-01", []],
  [null, "2027-01-01", []],
  ["2027-01-02", "2027-01-01", ["WINDOW_REVERSED"]],
  ["2027-02-29", null, ["DAY_INVALID"]],
  [null, "2027-1-1", ["DAY_INVALID"]],
])("finds what is wrong with a window from %s to %s", (valid_from, valid_until, expected) => {
  expect(codes({}, { valid_from, valid_until })).toEqual(expected)
})

it.each([
  [{}, []],
  [{ terms: tiered([0n, "5"]) }, []],
  [{ minimum: 0n }, []],
  [{ minimum: 1n }, ["CURRENCY_MISSING"]],
  [{ maximum: 1n }, ["CURRENCY_MISSING"]],
  [{ terms: tiered([0n, "5"], [1n, "4"]) }, ["CURRENCY_MISSING"]],
  [{ terms: { kind: "fixed", amount: 1n, per: "unit" } as const }, ["CURRENCY_MISSING"]],
])("%# wants one currency for amounts, since they mean nothing without", (values, expected) => {
  expect(codes(values, { currency_code: null })).toEqual(expected)
})

it.each(["EUR", "euro", ""])("does not take %j as a currency", (currency_code) => {
  expect(codes({}, { currency_code })).toEqual(["CURRENCY_INVALID"])
})

it.each([1.5, NaN, Infinity, 2 ** 53])("does not take %d as a rank", (rank) => {
  expect(codes({ rank })).toEqual(["RANK_INVALID"])
})

it("finds ranks and ids that are there twice, at every rule that has them", () => {
  const list = [
    rule({ id: "a", rank: 5 }),
    rule({ id: "b", rank: 2, payee: "distributor" }),
    rule({ id: "c", rank: 5 }),
    rule({ id: "b", rank: 3 }),
  ]
  expect(problemsOf(list).map(({ rule_id, code }) => [rule_id, code])).toEqual([
    ["b", "ID_TAKEN"],
    ["b", "ID_TAKEN"],
    ["a", "RANK_TAKEN"],
    ["c", "RANK_TAKEN"],
  ])
  expect(problemsOf(list).every(({ message }) => message.length > 0)).toBe(true)
})

it("finds all problems of a rule", () => {
  expect(
    codes({ terms: percentage("x"), minimum: 2n, maximum: 1n }, { valid_from: "soon" })
  ).toEqual(["PERCENT_INVALID", "MINIMUM_ABOVE_MAXIMUM", "DAY_INVALID"])
})

it("finds nothing where nothing is wrong", () => {
  fc.assert(fc.property(ruleList(), (rules) => expect(problemsOf(rules)).toEqual([])))
})

import fc from "fast-check"
import {
  COMMISSION_ORIGINS,
  ORDER_KINDS,
  PAYEES,
  type CommissionableLine,
  type CommissionOrder,
  type CommissionRule,
  type CommissionTerms,
  type RuleConditions,
} from "../types"

export const ANY: RuleConditions = {
  seller_ids: [],
  category_ids: [],
  plan_key: null,
  order_kind: null,
  origin: null,
  currency_code: null,
  valid_from: null,
  valid_until: null,
}

export const percentage = (percent: string): CommissionTerms => ({ kind: "percentage", percent })

export const rule = (
  values: Partial<Omit<CommissionRule, "conditions">> = {},
  conditions: Partial<RuleConditions> = {}
): CommissionRule => ({
  id: "rule_1",
  name: "Standard",
  rank: 1,
  payee: "platform",
  terms: percentage("10"),
  minimum: null,
  maximum: null,
  ...values,
  conditions: { ...ANY, ...conditions },
})

export const line = (id: string, base: bigint, more: Partial<CommissionableLine> = {}) => ({
  id,
  base,
  quantity: 1,
  category_ids: [],
  ...more,
})

export const order = (
  lines: CommissionableLine[],
  more: Partial<CommissionOrder> = {}
): CommissionOrder => ({
  seller_id: "comp_seller",
  plan_key: "basic",
  kind: "opening",
  origin: "marketplace",
  currency_code: "eur",
  placed_on: "2027-03-01",
  taxes: {
    platform: { rate: "19", reason: "domestic" },
    distributor: { rate: "0", reason: "reverse_charge" },
  },
  ...more,
  lines,
})

const percent = fc
  .oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(0, 1_000_000))
  .map((scaled) => String(scaled / 10_000))

// Amounts small enough that they meet bounds, bases and each other, and now and then very large.
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 500n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 17n }) }
)

const terms: fc.Arbitrary<CommissionTerms> = fc.oneof(
  fc.record({ kind: fc.constant("percentage" as const), percent }),
  fc.record({
    kind: fc.constant("fixed" as const),
    amount,
    per: fc.constantFrom("unit" as const, "order" as const),
  }),
  fc
    .tuple(percent, fc.uniqueArray(fc.tuple(amount, percent), { selector: ([from]) => from }))
    .map(([first, rest]) => ({
      kind: "tiered" as const,
      tiers: [
        { from: 0n, percent: first },
        ...rest
          .filter(([from]) => from > 0n)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([from, above]) => ({ from, percent: above })),
      ],
    }))
)

const oneOrNone = <T>(...values: T[]) => fc.constantFrom(null, null, ...values)
const some = (...values: string[]) => fc.oneof(fc.constant([]), fc.subarray(values))

const conditions: fc.Arbitrary<RuleConditions> = fc.record({
  seller_ids: some("comp_seller", "comp_other"),
  category_ids: some("cat_1", "cat_2", "cat_3"),
  plan_key: oneOrNone("basic", "pro"),
  order_kind: oneOrNone(...ORDER_KINDS),
  origin: oneOrNone(...COMMISSION_ORIGINS),
  currency_code: fc.constant("eur"),
  valid_from: oneOrNone("2027-01-01", "2027-03-01", "2027-03-02"),
  valid_until: oneOrNone("2027-12-31"),
})

const bounds = fc
  .tuple(fc.option(amount), fc.option(amount))
  .map(([one, other]) =>
    one !== null && other !== null && one > other
      ? { minimum: other, maximum: one }
      : { minimum: one, maximum: other }
  )

/** Lists of rules without problems, in any order; `ranks` are what they are numbered with. */
export const ruleList = (payees = [...PAYEES], ranks = { min: 0, max: 999 }) =>
  fc
    .uniqueArray(
      fc.record({
        rank: fc.integer(ranks),
        payee: fc.constantFrom(...payees),
        terms,
        conditions: fc.oneof(conditions, fc.constant({ ...ANY, currency_code: "eur" })),
        bounds,
      }),
      { selector: ({ rank }) => rank, maxLength: 6 }
    )
    .map((rules) =>
      rules.map(({ bounds: { minimum, maximum }, ...values }): CommissionRule => ({
        ...values,
        id: `rule_${values.rank}`,
        name: `Rule ${values.rank}`,
        minimum,
        maximum,
      }))
    )

/** Orders of a few lines, some of them of nothing. */
export const someOrder: fc.Arbitrary<CommissionOrder> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 99 }).map((number) => `line_${number}`),
        quantity: fc.integer({ min: 0, max: 12 }),
        base: amount,
        category_ids: fc.subarray(["cat_1", "cat_2"]),
      }),
      { selector: ({ id }) => id, maxLength: 6 }
    ),
    fc.constantFrom(...ORDER_KINDS),
    fc.constantFrom(...COMMISSION_ORIGINS),
    percent
  )
  .map(([lines, kind, origin, rate]) =>
    order(lines, {
      kind,
      origin,
      taxes: {
        platform: { rate, reason: "domestic" },
        distributor: { rate: "7.7", reason: "domestic" },
      },
    })
  )

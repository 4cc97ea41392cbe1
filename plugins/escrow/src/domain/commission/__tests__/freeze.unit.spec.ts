import { freezeCommission } from "../freeze"
import type { CommissionOrder, CommissionRule, CommissionTerms, RuleConditions } from "../types"
import { line, order, percentage, rule } from "./arbitraries"

const amounts = (rules: CommissionRule[], of: CommissionOrder) =>
  freezeCommission(rules, of).lines.map(({ amount }) => amount)

const inEuros = (values: Partial<CommissionRule>) => rule(values, { currency_code: "eur" })

describe("what a rule charges", () => {
  it.each([
    ["10", [1000n], [100n]],
    ["0", [1000n], [0n]],
    ["100", [1000n], [1000n]],
    ["12.3456", [10_000n], [1235n]],
    // 0.5 is rounded up, 0.4 down.
    ["50", [1n], [1n]],
    ["40", [1n], [0n]],
    // Once for the order: by line it would be three times 1.
    ["50", [1n, 1n, 1n], [1n, 1n, 0n]],
    ["15", [333n, 333n, 334n], [50n, 50n, 50n]],
    ["10", [0n, 1000n], [0n, 100n]],
    ["10", [], []],
  ])("%s %% of %p is %p", (percent, bases, expected) => {
    const lines = bases.map((base, index) => line(`line_${index}`, base))
    expect(amounts([rule({ terms: percentage(percent) })], order(lines))).toEqual(expected)
  })

  it("of a fixed amount is by units of sale, but no more than a line came to", () => {
    const terms: CommissionTerms = { kind: "fixed", amount: 50n, per: "unit" }
    const lines = [line("a", 1000n, { quantity: 3 }), line("b", 120n, { quantity: 4 })]
    const { lines: frozen, explanations } = freezeCommission([inEuros({ terms })], order(lines))
    expect(frozen.map(({ amount }) => amount)).toEqual([150n, 120n])
    expect(explanations[0].calculation).toMatchObject({
      calculated: 350n,
      total: 270n,
      bounded_by: "base",
    })
  })

  it("of a fixed amount for the order is shared by what the lines came to", () => {
    const terms: CommissionTerms = { kind: "fixed", amount: 100n, per: "order" }
    const lines = [line("a", 1000n, { quantity: 9 }), line("b", 3000n)]
    expect(amounts([inEuros({ terms })], order(lines))).toEqual([25n, 75n])
    expect(amounts([inEuros({ terms })], order([line("a", 30n), line("b", 40n)]))).toEqual([
      30n,
      40n,
    ])
  })

  const tiers = [
    { from: 0n, percent: "20" },
    { from: 1000n, percent: "10" },
    { from: 5000n, percent: "5" },
  ]

  it.each([
    [999n, 200n, { from: 0n, until: 1000n }],
    [1000n, 100n, { from: 1000n, until: 5000n }],
    [4999n, 500n, { from: 1000n, until: 5000n }],
    [5000n, 250n, { from: 5000n, until: null }],
  ])("of %d by bands is %d, all of it by one band", (base, expected, band) => {
    const { lines, explanations } = freezeCommission(
      [inEuros({ terms: { kind: "tiered", tiers } })],
      order([line("a", base)])
    )
    expect(lines[0].amount).toBe(expected)
    expect(explanations[0].calculation?.band).toEqual(band)
  })

  it("by bands goes by the whole order, also by lines that another rule charges", () => {
    const tiered = rule(
      { id: "tiered", terms: { kind: "tiered", tiers } },
      { currency_code: "eur", category_ids: ["cat_1"] }
    )
    const rest = rule({ id: "rest", rank: 2, terms: percentage("0") })
    const lines = [line("a", 900n, { category_ids: ["cat_1"] }), line("b", 100n)]
    expect(amounts([tiered, rest], order(lines))).toEqual([90n, 0n])
  })
})

describe("the bounds of a rule", () => {
  it.each([
    [null, null, 100n, null],
    [150n, null, 150n, "minimum"],
    [100n, 100n, 100n, null],
    [null, 80n, 80n, "maximum"],
    [1001n, null, 1000n, "base"],
    [2000n, 3000n, 1000n, "base"],
  ])("from %s to %s make 10 %% of 1000 %d", (minimum, maximum, total, bounded_by) => {
    const { platform, explanations } = freezeCommission(
      [inEuros({ minimum, maximum })],
      order([line("a", 600n), line("b", 400n)])
    )
    expect(platform.amount).toBe(total)
    expect(explanations[0].calculation).toMatchObject({ calculated: 100n, total, bounded_by })
  })

  it("hold for the order, not for each line", () => {
    expect(
      amounts([inEuros({ minimum: 150n })], order([line("a", 500n), line("b", 500n)]))
    ).toEqual([75n, 75n])
  })

  it("raise a fixed amount by unit without any line paying more than it came to", () => {
    const terms: CommissionTerms = { kind: "fixed", amount: 10n, per: "unit" }
    const lines = [line("a", 10n, { quantity: 1 }), line("b", 90n, { quantity: 1 })]
    expect(amounts([inEuros({ terms, minimum: 60n })], order(lines))).toEqual([6n, 54n])
  })
})

describe("which rule wins", () => {
  const matching: Partial<RuleConditions>[] = [
    { seller_ids: ["comp_other", "comp_seller"] },
    { category_ids: ["cat_parent"] },
    { plan_key: "basic" },
    { order_kind: "opening" },
    { origin: "marketplace" },
    { currency_code: "eur" },
    { valid_from: "2027-03-01" },
    { valid_until: "2027-03-01" },
  ]
  const failing: Partial<RuleConditions>[] = [
    { seller_ids: ["comp_other"] },
    { category_ids: ["cat_other"] },
    { plan_key: "pro" },
    { order_kind: "reorder" },
    { origin: "seller" },
    { currency_code: "usd" },
    { valid_from: "2027-03-02" },
    { valid_until: "2027-02-28" },
    // All conditions count, not one of them.
    { seller_ids: ["comp_seller"], order_kind: "reorder" },
  ]
  const winner = (conditions: Partial<RuleConditions>) =>
    freezeCommission(
      [rule({ id: "first" }, conditions), rule({ id: "second", rank: 2 })],
      order([line("a", 100n, { category_ids: ["cat_child", "cat_parent"] })])
    ).lines[0].rule_id

  it.each(matching)("is the first one, which is for %j", (conditions) => {
    expect(winner(conditions)).toBe("first")
  })

  it.each(failing)("is the next one after one for %j", (conditions) => {
    expect(winner(conditions)).toBe("second")
  })

  it("is the one of the lowest rank, wherever it is in the list", () => {
    const list = [rule({ id: "last", rank: 9 }), rule({ id: "first", rank: -1 }), rule({ rank: 0 })]
    expect(freezeCommission(list, order([line("a", 100n)])).lines[0].rule_id).toBe("first")
  })

  it("can be another one for every line", () => {
    const food = rule({ terms: percentage("5") }, { category_ids: ["food"] })
    const rest = rule({ id: "rest", rank: 2, terms: percentage("20") })
    const lines = [line("a", 100n), line("b", 100n, { category_ids: ["food"] })]
    expect(amounts([food, rest], order(lines))).toEqual([20n, 5n])
  })

  it("is none for a seller without a plan where the rules are for plans", () => {
    const frozen = freezeCommission(
      [rule({}, { plan_key: "basic" })],
      order([line("a", 100n)], { plan_key: null })
    )
    expect(frozen.lines).toEqual([])
    expect(frozen.platform).toMatchObject({ amount: 0n, tax: 0n })
    expect(frozen.explanations).toEqual([
      { line_id: "a", payee: "platform", rule: null, calculation: null, given_way: 0n },
      { line_id: "a", payee: "distributor", rule: null, calculation: null, given_way: 0n },
    ])
  })
})

describe("two payees", () => {
  const share = (percent: string) =>
    rule({ id: "share", rank: 2, payee: "distributor", terms: percentage(percent) })

  it("are charged each by their own rule, and taxed each at their own rate", () => {
    const frozen = freezeCommission([rule(), share("5")], order([line("a", 1000n)]))
    expect(frozen.lines).toMatchObject([
      { payee: "platform", rule_id: "rule_1", base: 1000n, amount: 100n, tax: 19n },
      { payee: "distributor", rule_id: "share", base: 1000n, amount: 50n, tax: 0n },
    ])
    expect(frozen.platform).toEqual({
      amount: 100n,
      tax: 19n,
      tax_rate: "19",
      tax_reason: "domestic",
    })
    expect(frozen.distributor).toMatchObject({ amount: 50n, tax_reason: "reverse_charge" })
  })

  it("never take more than a line together: the distributor gives way", () => {
    const frozen = freezeCommission(
      [
        rule({ terms: percentage("90") }, { category_ids: ["cat_1"] }),
        rule({ id: "rest", rank: 3 }),
        share("20"),
      ],
      order([line("a", 1000n, { category_ids: ["cat_1"] }), line("b", 1000n)])
    )
    expect(frozen.lines.map(({ payee, amount }) => [payee, amount])).toEqual([
      ["platform", 900n],
      ["distributor", 100n],
      ["platform", 100n],
      ["distributor", 200n],
    ])
    expect(frozen.explanations.map(({ given_way }) => given_way)).toEqual([0n, 100n, 0n, 0n])
  })
})

it("taxes the sum of the order once and shares it out by line", () => {
  const frozen = freezeCommission(
    [rule()],
    order([line("a", 30n), line("b", 30n), line("c", 60n), line("d", 30n)])
  )
  // 19 % of 15 is 2.85; by line it would be 0.57 + 0.57 + 1.14 + 0.57, rounded 4.
  expect(frozen.platform).toMatchObject({ amount: 15n, tax: 3n })
  expect(frozen.lines.map(({ amount, tax }) => [amount, tax])).toEqual([
    [3n, 1n],
    [3n, 1n],
    [6n, 1n],
    [3n, 0n],
  ])
})

it("says what decided a line", () => {
  const tiers = [{ from: 0n, percent: "12.5" }]
  const one = rule(
    { name: "Toys", terms: { kind: "tiered", tiers } },
    { currency_code: "eur", category_ids: ["toys"], order_kind: "opening" }
  )
  const lines = [line("b", 800n, { category_ids: ["toys"] }), line("a", 200n)]
  const { lines: frozen, explanations } = freezeCommission([one], order(lines))
  expect(frozen).toEqual([
    {
      line_id: "b",
      payee: "platform",
      rule_id: "rule_1",
      rule_name: "Toys",
      kind: "tiered",
      rate: "12.5",
      base: 800n,
      amount: 100n,
      tax: 19n,
    },
  ])
  expect(explanations.find(({ rule: winner }) => winner)).toEqual({
    line_id: "b",
    payee: "platform",
    rule: {
      id: "rule_1",
      name: "Toys",
      rank: 1,
      conditions: ["category", "order_kind", "currency"],
    },
    calculation: {
      rate: "12.5",
      band: { from: 0n, until: null },
      order_base: 1000n,
      rule_base: 800n,
      calculated: 100n,
      bounded_by: null,
      total: 100n,
    },
    given_way: 0n,
  })
})

it.each([
  ["rules with problems", [rule(), rule({ id: "rule_2" })], order([])],
  ["a line that is there twice", [rule()], order([line("a", 1n), line("a", 2n)])],
  ["a negative base, also where no rule matches", [], order([line("a", -1n)])],
  ["half a unit", [rule()], order([line("a", 1n, { quantity: 0.5 })])],
  ["a negative quantity", [rule()], order([line("a", 1n, { quantity: -1 })])],
  [
    "a tax rate that is none",
    [rule()],
    order([], {
      taxes: { platform: { rate: "19 %", reason: "" }, distributor: { rate: "0", reason: "" } },
    }),
  ],
])("refuses %s", (_, rules, of) => {
  expect(() => freezeCommission(rules, of)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" })
  )
})

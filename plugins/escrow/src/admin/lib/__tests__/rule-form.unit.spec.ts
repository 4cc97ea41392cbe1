import { percentOf, readRuleForm, toRuleForm } from "../rule-form"
import { moved, type RuleDraft } from "../rules"

const rule = (key: string): RuleDraft => ({
  key,
  id: key,
  name: key,
  payee: "platform",
  terms: { kind: "percentage", percent: "10" },
  minimum: null,
  maximum: null,
  conditions: {
    seller_ids: [],
    category_ids: [],
    plan_key: null,
    order_kind: null,
    origin: null,
    currency_code: null,
    valid_from: null,
    valid_until: null,
  },
})

describe("readRuleForm", () => {
  it("gives a rule back that was not changed", () => {
    const { key: _key, ...same } = rule("crule_1")
    expect(readRuleForm(toRuleForm(rule("crule_1")), rule("crule_1")).read).toEqual(same)
  })

  it("reads amounts in the rule's currency, and misses the currency where there is none", () => {
    const form = { ...toRuleForm(rule("r")), kind: "fixed", amount: "2,50" } as const
    expect(readRuleForm(form, null).problems).toEqual(["currency"])
    expect(readRuleForm({ ...form, currency: "eur" }, null).read?.terms).toEqual({
      kind: "fixed",
      amount: 250,
      per: "unit",
    })
  })

  it("takes only bands that begin at 0 and ascend", () => {
    const form = { ...toRuleForm(rule("r")), kind: "tiered", currency: "eur" } as const
    const bands = (...froms: string[]) => ({
      ...form,
      tiers: froms.map((from) => ({ from, percent: "8" })),
    })
    expect(readRuleForm(bands("0", "1000"), null).problems).toEqual([])
    expect(readRuleForm(bands("5", "1000"), null).problems).toEqual(["tiers"])
    expect(readRuleForm(bands("0", "0"), null).problems).toEqual(["tiers"])
  })

  it("refuses a minimum above the maximum and a last day before the first", () => {
    const form = { ...toRuleForm(rule("r")), currency: "eur", minimum: "5", maximum: "4" }
    expect(readRuleForm(form, null).problems).toEqual(["maximum"])
    const days = { ...toRuleForm(rule("r")), valid_from: "2027-02-01", valid_until: "2027-01-01" }
    expect(readRuleForm(days, null).problems).toEqual(["days"])
  })
})

test("percentages are read as people write them", () => {
  expect(["12,5", "7 %", "100"].map(percentOf)).toEqual(["12.5", "7", "100"])
  expect(["100.1", "x", ""].map(percentOf)).toEqual([null, null, null])
})

test("a rule moves within the list, and not beyond its ends", () => {
  const rules = ["a", "b", "c"].map(rule)
  const keys = (list: RuleDraft[]) => list.map(({ key }) => key).join("")
  expect(keys(moved(rules, 2, -1))).toBe("acb")
  expect(keys(moved(rules, 0, -1))).toBe("abc")
  expect(keys(moved(rules, 2, 1))).toBe("abc")
})

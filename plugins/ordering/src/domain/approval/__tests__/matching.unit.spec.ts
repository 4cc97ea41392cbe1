import { ruleApplies, type CheckoutFacts } from "../matching"

const facts: CheckoutFacts = {
  currency_code: "eur",
  total: 100_000n,
  seller_ids: ["s1", "s2"],
  category_ids: ["c1"],
  location_id: "l1",
  role_id: "role_buyer",
}

describe("whether a rule applies", () => {
  it.each([
    ["without conditions", {}, true],
    ["at its amount", { from_total: { currency_code: "eur", amount: 100_000 } }, true],
    ["below its amount", { from_total: { currency_code: "eur", amount: 100_001 } }, false],
    ["in another currency", { from_total: { currency_code: "usd", amount: 1 } }, false],
    ["with one of its sellers", { seller_ids: ["s2", "s9"] }, true],
    ["with none of its sellers", { seller_ids: ["s9"] }, false],
    ["with its category", { category_ids: ["c1"] }, true],
    ["at another location", { location_ids: ["l2"] }, false],
    ["for another role", { role_ids: ["role_viewer"] }, false],
    [
      "when only one of two conditions holds",
      { seller_ids: ["s1"], role_ids: ["role_viewer"] },
      false,
    ],
  ])("%s", (_, conditions, expected) => {
    expect(ruleApplies(conditions, facts)).toBe(expected)
  })

  it("does not take a free address for a location", () => {
    expect(ruleApplies({ location_ids: ["l1"] }, { ...facts, location_id: null })).toBe(false)
  })
})

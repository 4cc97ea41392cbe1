import { planUsage, type UsedBudget, type UsedPromotion } from "../usage"

const promotion = (values: Partial<UsedPromotion> = {}): UsedPromotion => ({
  id: "promo_1",
  code: "SPRING",
  active: true,
  amount: "12.5",
  limit: null,
  used: 0,
  budget_id: null,
  ...values,
})

const budget = (values: Partial<UsedBudget> = {}): UsedBudget => ({
  id: "budget_1",
  type: "spend",
  limit: "100",
  used: "0",
  counted_by: null,
  ...values,
})

describe("a promotion's own limit", () => {
  it.each([
    [null, 1000, []],
    [2, 1, []],
    [2, 2, ["SPRING"]],
    [0, 0, ["SPRING"]],
  ])("of %s with %i uses", (limit, used, ended) => {
    expect(planUsage([promotion({ limit, used })], []).ended).toEqual(ended)
  })
})

it("ends with its campaign, whatever it has left", () => {
  expect(planUsage([promotion({ active: false, limit: 10 })], []).ended).toEqual(["SPRING"])
})

describe("a campaign's budget", () => {
  const of = (values: Partial<UsedBudget>, promotions = [promotion({ budget_id: "budget_1" })]) =>
    planUsage(promotions, [budget(values)])

  it.each([
    ["87.5", []],
    ["87.51", ["SPRING"]],
  ])("of money: %s of 100 used before 12.50 more", (used, ended) => {
    expect(of({ used }).ended).toEqual(ended)
  })

  it("of money is drawn on by all promotions of the campaign", () => {
    const both = [
      promotion({ budget_id: "budget_1", amount: "0.1" }),
      promotion({ id: "promo_2", code: "SUMMER", budget_id: "budget_1", amount: "0.2" }),
      promotion({ id: "promo_3", code: "OTHER", amount: "50" }),
    ]
    expect(of({ limit: "0.3" }, both)).toEqual({
      ended: [],
      budgets: [{ id: "budget_1", used: "0.3", counted_by: null }],
    })
    expect(of({ limit: "0.29" }, both).ended).toEqual(["SPRING", "SUMMER"])
  })

  it.each([
    ["2", []],
    ["3", ["SPRING"]],
  ])("of uses: %s of 3", (used, ended) => {
    const plan = of({ type: "usage", limit: "3", used })
    expect(plan.ended).toEqual(ended)
    expect(plan.budgets[0].used).toBe(String(Number(used) + 1))
  })

  it("of uses by one customer counts that customer's", () => {
    const mine = { type: "use_by_attribute", limit: "1", used: "7" } as const
    expect(of({ ...mine, counted_by: { value: "cus_1", used: "0" } })).toEqual({
      ended: [],
      budgets: [{ id: "budget_1", used: "8", counted_by: "cus_1" }],
    })
    const again = of({ ...mine, counted_by: { value: "cus_1", used: "1" } })
    expect(again.ended).toEqual(["SPRING"])
    expect(of({ ...mine, counted_by: null })).toEqual({ ended: [], budgets: [] })
  })

  it.each([null, "0"])("without a limit (%s) is never used up", (limit) => {
    expect(of({ limit, used: "1000000" }).ended).toEqual([])
  })
})

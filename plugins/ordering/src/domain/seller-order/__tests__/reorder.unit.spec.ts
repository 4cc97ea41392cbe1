import { planReorder } from "../reorder"

const NOW = new Date("2027-03-31T10:00:00Z")

describe("a reorder plan", () => {
  it("spreads what was used over the time between the first and the last order", () => {
    // 40 used in 20 days: 2 a day; the last 30 last 15 days, of which 10 have passed.
    const plan = planReorder(
      {
        ordered_on: ["2027-03-01", "2027-03-11", "2027-03-21"],
        total_quantity: 70,
        last_quantity: 30,
      },
      NOW
    )
    expect(plan).toEqual({ interval_days: 10, days_of_cover: 5, suggested_quantity: 23 })
  })

  it("says when it has run out", () => {
    const used = { ordered_on: ["2027-01-01", "2027-01-11"], total_quantity: 20, last_quantity: 10 }
    expect(planReorder(used, NOW).days_of_cover).toBe(-69)
  })

  it("knows no pace after a single day of orders", () => {
    const once = { ordered_on: ["2027-03-01"], total_quantity: 12, last_quantity: 12 }
    expect(planReorder(once, NOW)).toEqual({
      interval_days: null,
      days_of_cover: null,
      suggested_quantity: 12,
    })
  })
})

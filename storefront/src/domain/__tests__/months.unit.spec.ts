import { everyMonth } from "../months"

describe("everyMonth", () => {
  it("fills months without orders, across the turn of a year", () => {
    const figures = [{ month: "2027-01-01", orders: 2, amount: 500 }]
    expect(everyMonth(figures, { from: "2026-12-15", to: "2027-02-01" })).toEqual([
      { month: "2026-12", orders: 0, amount: 0 },
      { month: "2027-01", orders: 2, amount: 500 },
      { month: "2027-02", orders: 0, amount: 0 },
    ])
  })

  it("has no month when the period ends before it begins", () => {
    expect(everyMonth([], { from: "2027-02-01", to: "2027-01-31" })).toEqual([])
  })
})

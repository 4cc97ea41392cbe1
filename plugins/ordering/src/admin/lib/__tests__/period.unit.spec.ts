import fc from "fast-check"

import { everyMonth, presetPeriod, readPeriod } from "../period"

const NOW = new Date("2026-11-22T23:30:00Z")

describe("the period of the figures", () => {
  it("ends today and counts both days", () => {
    expect(presetPeriod("30_days", NOW)).toEqual({ from: "2026-10-24", to: "2026-11-22" })
    expect(presetPeriod("90_days", NOW)).toEqual({ from: "2026-08-25", to: "2026-11-22" })
  })

  it("begins with a whole month when it is a year", () => {
    expect(presetPeriod("12_months", NOW)).toEqual({ from: "2025-12-01", to: "2026-11-22" })
  })

  it("falls back where the address bar has nonsense", () => {
    const params = new URLSearchParams("from=yesterday&to=2026-01-31&currency_code=EURO")
    expect(readPeriod(params, NOW)).toEqual({
      from: "2025-12-01",
      to: "2026-01-31",
      currency_code: "eur",
    })
  })
})

describe("the months of a chart", () => {
  it("has those without an order too, over the turn of the year", () => {
    const december = { month: "2025-12-01", orders: 3, amount: 500 }
    expect(everyMonth([december], { from: "2025-11-20", to: "2026-01-02" })).toEqual([
      { month: "2025-11", orders: 0, amount: 0 },
      { month: "2025-12", orders: 3, amount: 500 },
      { month: "2026-01", orders: 0, amount: 0 },
    ])
  })

  it("loses nothing of what the server counted within the period", () => {
    const month = fc.integer({ min: 0, max: 23 }).map((at) => {
      const date = new Date(Date.UTC(2025, at, 1))
      return date.toISOString().slice(0, 7)
    })
    fc.assert(
      fc.property(fc.uniqueArray(month), fc.nat(1000), (months, amount) => {
        const figures = months.map((each) => ({ month: each, orders: 1, amount }))
        const shown = everyMonth(figures, { from: "2025-01-15", to: "2026-12-01" })
        expect(shown).toHaveLength(24)
        expect(shown.reduce((sum, each) => sum + each.amount, 0)).toBe(months.length * amount)
        expect(shown.map((each) => each.month)).toEqual(shown.map((each) => each.month).sort())
      })
    )
  })
})

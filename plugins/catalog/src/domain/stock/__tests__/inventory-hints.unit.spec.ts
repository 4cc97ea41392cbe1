import * as fc from "fast-check"
import { byUrgency, stockHint, WINDOW_DAYS, type StockFacts } from "../inventory-hints"

const facts: StockFacts = {
  available: 100,
  lead_time_days: 10,
  order_multiple: 6,
  low_stock_threshold: null,
  age_days: 400,
  daily_quantities: [],
}

/** The same quantity on every day of the window. */
const steady = (quantity: number) => Array.from({ length: WINDOW_DAYS }, () => quantity)

it("reorders steady sellers at the demand of the lead time", () => {
  const hint = stockHint({ ...facts, daily_quantities: steady(4), available: 40 })
  expect(hint).toMatchObject({
    daily_sales: 4,
    days_of_cover: 10,
    reorder_point: 40,
    // 4 a day for 40 days are 160; 40 are there; 120 in sixes.
    reorder_quantity: 120,
    hints: ["reorder"],
  })
  expect(stockHint({ ...facts, daily_quantities: steady(4), available: 41 }).hints).toEqual([])
})

it("keeps more of what sells unevenly", () => {
  const uneven = stockHint({ ...facts, daily_quantities: [120, 120, 120] })
  const even = stockHint({ ...facts, daily_quantities: steady(4) })
  expect(uneven.daily_sales).toBe(even.daily_sales)
  expect(uneven.reorder_point).toBeGreaterThan(even.reorder_point ?? 0)
})

it("says nothing about a rate before there is one", () => {
  expect(stockHint({ ...facts, daily_quantities: [5, 5] }).reorder_point).toBeNull()
  expect(
    stockHint({ ...facts, age_days: 10, daily_quantities: [5, 5, 5] }).reorder_point
  ).toBeNull()
})

it("calls dead what lies there and did not sell for the whole window", () => {
  expect(stockHint(facts).hints).toEqual(["dead_stock"])
  expect(stockHint({ ...facts, age_days: 89 }).hints).toEqual([])
  expect(stockHint({ ...facts, daily_quantities: [1] }).hints).toEqual([])
})

it("notices the threshold when it is reached, not only when it is passed", () => {
  const low = (available: number) =>
    stockHint({ ...facts, available, low_stock_threshold: 5, daily_quantities: [1] }).hints
  expect(low(6)).toEqual([])
  expect(low(5)).toEqual(["low_stock"])
  expect(low(0)).toEqual(["out_of_stock", "low_stock"])
})

it("suggests whole multiples that bring the stock above the reorder point", () => {
  const sales = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: WINDOW_DAYS })
  fc.assert(
    fc.property(
      sales,
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 0, max: 60 }),
      (daily_quantities, available, order_multiple, lead_time_days) => {
        const hint = stockHint({
          ...facts,
          daily_quantities,
          available,
          order_multiple,
          lead_time_days,
        })
        const { reorder_point: point, reorder_quantity: quantity } = hint
        expect(hint.hints.includes("reorder")).toBe(available <= (point ?? -1))
        if (quantity !== null) {
          expect(quantity % order_multiple).toBe(0)
          expect(available + quantity).toBeGreaterThanOrEqual(point ?? 0)
        }
      }
    )
  )
})

it("puts what presses most first", () => {
  const dead = stockHint(facts)
  const out = stockHint({ ...facts, available: 0, daily_quantities: steady(1) })
  const soon = stockHint({ ...facts, available: 5, daily_quantities: steady(4) })
  const later = stockHint({ ...facts, available: 30, daily_quantities: steady(4) })
  expect([dead, later, out, soon].sort(byUrgency)).toEqual([out, soon, later, dead])
})

import { activeBreak, marginPercent, nextBreak, savedPercent } from "../price-ladder"

const breaks = [
  { min_quantity: 1, amount: 450 },
  { min_quantity: 24, amount: 410 },
  { min_quantity: 96, amount: 390 },
]

describe("activeBreak", () => {
  it.each([
    [0, null],
    [1, 450],
    [23, 450],
    [24, 410],
    [500, 390],
  ])("for %i units costs %s", (quantity, amount) => {
    expect(activeBreak(breaks, quantity)?.amount ?? null).toBe(amount)
  })
})

describe("nextBreak", () => {
  it("says how many more the next step needs", () => {
    expect(nextBreak(breaks, 10)).toEqual({ missing: 14, amount: 410, min_quantity: 24 })
  })

  it("skips a step that is not cheaper", () => {
    const rising = [breaks[1] ?? breaks[0], { min_quantity: 48, amount: 430 }, breaks[2]].flatMap(
      (step) => step ?? []
    )
    expect(nextBreak(rising, 24)?.amount).toBe(390)
  })

  it("is nothing on the last step", () => {
    expect(nextBreak(breaks, 96)).toBeNull()
  })
})

describe("percentages", () => {
  it("compares a step with the first", () => {
    expect(breaks.map((step) => savedPercent(breaks, step))).toEqual([0, 9, 13])
  })

  it("gives the margin up to the suggested price, and none where it would be negative", () => {
    expect(marginPercent(450, 900)).toBe(50)
    expect(marginPercent(950, 900)).toBeNull()
    expect(marginPercent(0, 0)).toBeNull()
  })
})

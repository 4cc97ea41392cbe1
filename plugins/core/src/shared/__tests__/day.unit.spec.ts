import { dayOf, daysAfter } from "../day"

describe("days", () => {
  it.each([
    ["2026-02-28T23:59:59.999Z", 1, "2026-03-01"],
    ["2028-02-28T00:00:00Z", 1, "2028-02-29"],
    ["2026-03-29T00:30:00+02:00", 0, "2026-03-28"],
    ["2026-01-01T12:00:00Z", -365, "2025-01-01"],
  ])("of %s and %d after it", (moment, days, expected) => {
    expect(dayOf(daysAfter(new Date(moment), days))).toBe(expected)
  })
})

import { periodStart } from "../period"

describe("the beginning of a period", () => {
  it.each([
    ["day", "2026-11-22T23:59:59Z", "2026-11-22T00:00:00.000Z"],
    ["week", "2026-11-22T10:00:00Z", "2026-11-16T00:00:00.000Z"],
    ["week", "2026-11-23T00:00:00Z", "2026-11-23T00:00:00.000Z"],
    ["month", "2026-11-30T10:00:00Z", "2026-11-01T00:00:00.000Z"],
    ["quarter", "2026-11-22T10:00:00Z", "2026-10-01T00:00:00.000Z"],
    ["year", "2026-11-22T10:00:00Z", "2026-01-01T00:00:00.000Z"],
  ] as const)("of a %s at %s", (period, now, start) => {
    expect(periodStart(period, new Date(now)).toISOString()).toBe(start)
  })
})

import fc from "fast-check"
import { backOff } from "../back-off"

const HOUR = 3_600_000

describe("backOff", () => {
  it.each([
    [1, 1_000],
    [2, 5_000],
    [3, 25_000],
    [4, 125_000],
    [5, 625_000],
    [6, 3_125_000],
    [7, HOUR],
    [40, HOUR],
  ])("waits after attempt %i at most %i ms and at least four fifths of it", (attempt, full) => {
    const wait = backOff(attempt, "msg_1")

    expect(wait).toBeLessThanOrEqual(full)
    expect(wait).toBeGreaterThanOrEqual(full * 0.8)
  })

  it("is the same every time for the same message and attempt", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (id, attempt) => {
        expect(backOff(attempt, id)).toBe(backOff(attempt, id))
        expect(backOff(attempt, id)).toBeLessThanOrEqual(HOUR)
      })
    )
  })

  it("spreads messages that failed together", () => {
    const ids = Array.from({ length: 100 }, (_, index) => `msg_${index}`)

    const waits = new Set(ids.map((id) => backOff(4, id)))

    expect(waits.size).toBeGreaterThan(90)
  })
})

import fc from "fast-check"
import {
  CATCH_UP_LIMIT,
  duePeriods,
  lengthOf,
  periodKey,
  periodStart,
  type CatchUp,
  type Every,
} from "../periods"

const at = (text: string) => new Date(text)

describe("periodKey", () => {
  it.each<[Every, string, string]>([
    [{ hours: 1 }, "2026-11-22T13:59:59.999Z", "2026-11-22T13"],
    [{ hours: 6 }, "2026-11-22T13:00:00Z", "2026-11-22T12"],
    [{ minutes: 15 }, "2026-11-22T13:44:00Z", "2026-11-22T13:30"],
    [{ days: 1 }, "2026-11-22T23:59:00Z", "2026-11-22"],
    [{ days: 1 }, "2026-11-22T23:59:00-02:00", "2026-11-23"],
    // The hour that daylight saving repeats in Berlin is two hours in UTC.
    [{ hours: 1 }, "2026-10-25T02:30:00+02:00", "2026-10-25T00"],
    [{ hours: 1 }, "2026-10-25T02:30:00+01:00", "2026-10-25T01"],
  ])("names the period %j of %s", (every, time, key) => {
    expect(periodKey(every, at(time))).toBe(key)
  })
})

describe("periodStart", () => {
  it.each(["2026-13-01", "2026-11-22T25", "yesterday", ""])("refuses %p", (key) => {
    expect(() => periodStart(key)).toThrow("is not the key of a period")
  })
})

describe("duePeriods", () => {
  const now = at("2026-11-22T13:20:00Z")
  it.each<[string, CatchUp, string | null, string[]]>([
    ["starts with the current period", "each", null, ["2026-11-22T13"]],
    ["starts with the current period", "latest", null, ["2026-11-22T13"]],
    ["has nothing to do twice", "each", "2026-11-22T13", []],
    ["has nothing to do twice", "latest", "2026-11-22T13", []],
    [
      "brings back what was missed",
      "each",
      "2026-11-22T10",
      ["2026-11-22T11", "2026-11-22T12", "2026-11-22T13"],
    ],
    ["runs only the newest", "latest", "2026-11-22T10", ["2026-11-22T13"]],
    ["bears a clock that was set back", "each", "2026-11-22T15", []],
    ["bears a clock that was set back", "latest", "2026-11-22T15", []],
    ["goes on when the period became shorter", "each", "2026-11-22", hours(1, 13)],
  ])("%s (%s, last %s)", (_, catch_up, last, keys) => {
    expect(duePeriods({ every: { hours: 1 }, catch_up }, last, now)).toEqual(keys)
  })

  it("continues a long catch-up at the next look", () => {
    const job = { every: { minutes: 1 }, catch_up: "each" as const }
    const first = duePeriods(job, "2026-11-22T10:00", now)
    const second = duePeriods(job, first[first.length - 1], now)

    expect(first).toHaveLength(CATCH_UP_LIMIT)
    expect(first[0]).toBe("2026-11-22T10:01")
    expect(second).toHaveLength(CATCH_UP_LIMIT)
    expect(second[second.length - 1]).toBe("2026-11-22T13:20")
  })
})

function hours(from: number, to: number) {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `2026-11-22T${String(from + index).padStart(2, "0")}`
  )
}

describe("periods, for any job and any times", () => {
  const count = fc.integer({ min: 1, max: 90 })
  const everies = fc.oneof(
    fc.record({ minutes: count }),
    fc.record({ hours: count }),
    fc.record({ days: count })
  )
  const times = fc
    .array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 1, maxLength: 20 })
    .map((list) => list.map((time) => new Date(time)))

  it("the key leads back to the start of the period that contains the time", () => {
    fc.assert(
      fc.property(everies, times, (every, [time]) => {
        const start = periodStart(periodKey(every, time)).getTime()

        expect(time.getTime() - start).toBeGreaterThanOrEqual(0)
        expect(time.getTime() - start).toBeLessThan(lengthOf(every))
        expect(periodKey(every, new Date(start))).toBe(periodKey(every, time))
      })
    )
  })

  it("no period comes twice, they only go forward, and `each` leaves none out", () => {
    fc.assert(
      fc.property(
        everies,
        fc.constantFrom<CatchUp>("each", "latest"),
        times,
        (every, catch_up, looks) => {
          const seen: string[] = []
          for (const look of looks) {
            const due = duePeriods({ every, catch_up }, seen.at(-1) ?? null, look)
            expect(due.every((key) => periodStart(key) <= look)).toBe(true)
            expect(due.length).toBeLessThanOrEqual(catch_up === "each" ? CATCH_UP_LIMIT : 1)
            seen.push(...due)
          }
          const starts = seen.map((key) => periodStart(key).getTime())
          const steps = starts.slice(1).map((start, index) => start - starts[index])
          expect([...seen].sort()).toEqual(seen)
          expect(
            steps.every((step) => (catch_up === "each" ? step === lengthOf(every) : step > 0))
          ).toBe(true)
        }
      )
    )
  })
})

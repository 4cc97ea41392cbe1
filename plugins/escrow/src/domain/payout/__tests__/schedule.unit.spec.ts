import fc from "fast-check"
import { addDays, dayOf } from "@wholesale/core"
import { nextDueOn } from "../schedule"
import { SCHEDULES, type Schedule } from "../schedules"

const TODAY = "2026-11-23"

it.each<[Schedule, string | null, string | null]>([
  ["daily", null, TODAY],
  ["weekly", null, TODAY],
  ["manual", null, null],
  ["manual", "2020-01-01", null],
  ["daily", "2026-12-31", "2027-01-01"],
  ["weekly", "2026-11-23", "2026-11-30"],
  ["weekly", "2026-11-24", "2026-11-30"],
  ["weekly", "2026-11-29", "2026-11-30"],
  ["monthly", "2026-11-01", "2026-12-01"],
  ["monthly", "2026-12-31", "2027-01-01"],
  ["monthly", "2028-02-29", "2028-03-01"],
  ["monthly", "2027-01-31", "2027-02-01"],
])("%s, paid last on %s, is due on %s", (schedule, last, expected) => {
  expect(nextDueOn(schedule, last, TODAY)).toBe(expected)
})

it("is due after the last time, within the schedule's length", () => {
  const length = { daily: 1, weekly: 7, monthly: 31 }
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map(dayOf)
  const schedule = fc.constantFrom(...SCHEDULES.filter((one) => one !== "manual"))
  fc.assert(
    fc.property(schedule, day, (one, last) => {
      const next = nextDueOn(one, last, TODAY) ?? ""
      expect(next > last && next <= addDays(last, length[one])).toBe(true)
    })
  )
})

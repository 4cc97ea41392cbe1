import { monthsBefore } from "../invoices"

it("names the months that are over, the latest first", () => {
  expect(monthsBefore(new Date("2027-02-01T00:00:00Z"), 3)).toEqual([
    "2027-01",
    "2026-12",
    "2026-11",
  ])
})

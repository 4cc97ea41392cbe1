import { nextOf } from "../support"

const NOW = new Date("2027-03-01T12:00:00Z")

describe("what happens next with a ticket", () => {
  it.each([
    ["open", "2027-03-01T13:00:00Z", "open"],
    ["open", "2027-03-01T11:00:00Z", "openSoon"],
    ["open", null, "openSoon"],
    ["waiting_for_customer", null, "waiting_for_customer"],
    ["resolved", null, "resolved"],
    ["closed", null, "closed"],
  ] as const)("%s with an answer by %s is %s", (state, expected_by, next) => {
    expect(nextOf({ state, expected_by }, NOW)).toBe(next)
  })
})

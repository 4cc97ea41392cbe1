import { DEFAULT_TERMS } from "../../../domain/clock"
import { durationOf } from "../duration"
import { readSla, toSlaForm } from "../sla-form"
import { lastOfCustomer } from "../tickets"

describe("a duration", () => {
  it.each([
    [59, { key: "minutes", minutes: 59 }],
    [60, { key: "hours", hours: 1, minutes: 0 }],
    [-95, { key: "hours", hours: 1, minutes: 35 }],
    [1440, { key: "days", days: 1, hours: 0 }],
    [0, { key: "minutes", minutes: 0 }],
  ])("of %s minutes", (minutes, expected) => {
    expect(durationOf(minutes)).toMatchObject(expected)
  })
})

describe("the form of the times", () => {
  const form = toSlaForm(DEFAULT_TERMS)

  it("reads what it wrote", () => {
    expect(readSla(form)).toEqual({ sla: DEFAULT_TERMS, problems: [] })
  })

  it.each([
    [{ first_response_minutes: "", resolution_minutes: "60" }, "first_response_minutes", "whole"],
    [{ first_response_minutes: "30", resolution_minutes: "1.5" }, "resolution_minutes", "whole"],
    [{ first_response_minutes: "30", resolution_minutes: "0" }, "resolution_minutes", "whole"],
    [{ first_response_minutes: "30", resolution_minutes: "20" }, "resolution_minutes", "short"],
  ])("says what is wrong with %j", (high, term, problem) => {
    expect(readSla({ ...form, high }).problems).toEqual([{ priority: "high", term, problem }])
  })
})

it("finds what the customer said last", () => {
  const said = (id: string, side: "customer" | "operator") => ({
    ...{ id, side, author_name: null, text: "", internal: false, at: "", files: [] },
  })
  const messages = [said("a", "customer"), said("b", "customer"), said("c", "operator")]
  expect(lastOfCustomer({ messages })).toBe("b")
  expect(lastOfCustomer({ messages: [] })).toBeUndefined()
})

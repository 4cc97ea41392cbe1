import { cards } from "../../i18n/en/cards"
import { daysBetween, missingGroups, wantsEvidence } from "../cards"

const at = (time: string) => new Date(`2027-03-${time}Z`)

test.each([
  ["10T12:00:00", "10T11:00:00", -1],
  ["10T12:00:00", "10T12:00:00", 0],
  ["10T12:00:00", "11T11:59:59", 0],
  ["10T12:00:00", "11T12:00:00", 1],
  ["10T12:00:00", "17T13:00:00", 7],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(at(from), at(to))).toBe(days)
})

test("evidence is wanted while nobody has decided", () => {
  const states = ["inquiry", "open", "won", "lost", "closed"] as const
  expect(states.filter((state) => wantsEvidence({ state }))).toEqual(["inquiry", "open"])
})

describe("what a seller's account lacks", () => {
  it.each([
    ["external_account", "external_account"],
    ["tos_acceptance.ip", "tos_acceptance"],
    ["business_profile.mcc", "business_profile"],
    ["company.tax_id", "tax_id"],
    ["company.address.city", "company"],
    ["company.verification.document", "documents"],
    ["person_1AbC.dob.day", "people"],
    ["representative.email", "people"],
    ["settings.something", "other"],
  ])("%s is of %s", (requirement, group) => {
    expect(missingGroups([requirement])).toEqual([group])
    expect(Object.keys(cards.connected.requirements)).toContain(group)
  })

  it("is said once for each group", () => {
    const asked = ["person_1.dob.day", "person_1.dob.month", "company.name", "person_2.email"]
    expect(missingGroups(asked)).toEqual(["people", "company"])
  })
})

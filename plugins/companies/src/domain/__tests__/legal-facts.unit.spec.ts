import { changedFacts, normaliseTaxId, type LegalFacts } from "../legal-facts"

const before: LegalFacts = {
  legal_name: "Acme GmbH",
  registration_number: "HRB 1",
  country_code: "de",
  tax_ids: [
    { type: "vat", value: "DE 136.695.976", country_code: "de" },
    { type: "other", value: "1", country_code: "de" },
  ],
}

describe("changedFacts", () => {
  it.each([
    ["nothing given", {}, []],
    ["the same values", { legal_name: "Acme GmbH", country_code: "de" }, []],
    ["another name", { legal_name: "Acme AG" }, ["legal_name"]],
    ["no registration number any more", { registration_number: null }, ["registration_number"]],
    [
      "tax ids in another order and spelling",
      {
        tax_ids: [
          { type: "other", value: "1", country_code: "de" },
          { type: "vat", value: "de136695976", country_code: "de" },
        ],
      },
      [],
    ],
    ["a tax id less", { tax_ids: [before.tax_ids[0]] }, ["tax_ids"]],
    ["two facts", { country_code: "at", tax_ids: [] }, ["country_code", "tax_ids"]],
  ])("%s", (_case, after, changed) => {
    expect(changedFacts(before, after)).toEqual(changed)
  })
})

it("writes tax ids without what people put between the digits", () => {
  expect(normaliseTaxId("de 136.695-976")).toBe("DE136695976")
})

import { DEFAULT_REQUIREMENTS } from "../default-requirements"
import {
  applicableRequirements,
  missingToApprove,
  missingToSubmit,
  type ItemResult,
  type RequirementFacts,
} from "../requirements"

const row = (over: Partial<RequirementFacts>): RequirementFacts => ({
  key: "tax_id",
  title: "Tax id",
  kind: "retailer",
  country_code: "*",
  level: 1,
  check: "computed",
  evidence: "none",
  optional: false,
  active: true,
  ...over,
})

const company = { kind: "retailer", country_code: "de", level: 1 }

describe("applicableRequirements", () => {
  it("leaves out other kinds, levels and countries", () => {
    const rows = [
      row({ key: "a" }),
      row({ key: "b", kind: "manufacturer" }),
      row({ key: "c", level: 2 }),
      row({ key: "d", country_code: "fr" }),
      row({ key: "e", active: false }),
    ]
    expect(applicableRequirements(rows, company).map(({ key }) => key)).toEqual(["a"])
  })

  it.each([[false], [true]])("prefers the country's own row (own row first: %s)", (ownFirst) => {
    const rows = [row({ title: "Anywhere" }), row({ title: "Germany", country_code: "de" })]
    const found = applicableRequirements(ownFirst ? rows.reverse() : rows, company)
    expect(found.map(({ title }) => title)).toEqual(["Germany"])
  })

  it("lets a country switch a requirement off", () => {
    const rows = [row({}), row({ country_code: "de", active: false })]
    expect(applicableRequirements(rows, company)).toEqual([])
    expect(applicableRequirements(rows, { ...company, country_code: "fr" })).toHaveLength(1)
  })
})

describe("what is missing", () => {
  const item = (result: ItemResult, over: Partial<RequirementFacts> = {}) => ({
    result,
    requirement: row(over),
  })

  it.each<[ItemResult, boolean, boolean]>([
    ["missing", true, true],
    ["failed", true, true],
    ["pending", false, true],
    ["passed", false, false],
    ["waived", false, false],
  ])("%s: keeps from submitting %s, from approving %s", (result, submit, approve) => {
    expect(missingToSubmit([item(result)]).length > 0).toBe(submit)
    expect(missingToApprove([item(result)]).length > 0).toBe(approve)
  })

  it("never counts what is optional or switched off", () => {
    const items = [item("missing", { optional: true }), item("failed", { active: false })]
    expect(missingToApprove(items)).toEqual([])
  })
})

describe("the defaults", () => {
  it.each(["manufacturer", "retailer", "distributor"])("give a %s all three levels", (kind) => {
    const keys = (level: number) =>
      applicableRequirements(DEFAULT_REQUIREMENTS, { kind, country_code: "us", level })
        .filter(({ optional }) => !optional)
        .map(({ key }) => key)
    expect(keys(1)).toEqual([
      "email_verified",
      "email_domain",
      "legal_name",
      "registration_number",
      "tax_id",
    ])
    expect(keys(2)).toHaveLength(4)
    expect(keys(3)).toContain("site_inspection")
  })

  it("have one row per key, kind and country", () => {
    const names = DEFAULT_REQUIREMENTS.map((one) => `${one.key} ${one.kind} ${one.country_code}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

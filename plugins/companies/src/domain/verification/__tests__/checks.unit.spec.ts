import fc from "fast-check"
import {
  checkEmailDomain,
  checkEmailVerified,
  checkLegalName,
  checkRegistrationNumber,
} from "../checks"
import { judgeTaxId, principalTaxId } from "../tax-id"

const owner = (email: string, verified = true) => ({
  email,
  verified_at: verified ? new Date("2027-03-01T12:00:00Z") : null,
})

describe("the owner's e-mail", () => {
  it("has to be confirmed", () => {
    expect(checkEmailVerified([owner("a@acme.de", false)]).result).toBe("missing")
    expect(checkEmailVerified([]).result).toBe("missing")
    const two = [owner("a@acme.de", false), owner("b@acme.de")]
    expect(checkEmailVerified(two)).toMatchObject({
      result: "passed",
      evidence: { email: "b@acme.de" },
    })
  })

  it.each([
    ["a@acme.de", "https://acme.de", "passed"],
    ["a@acme.de", "https://www.acme.de/about", "passed"],
    ["a@acme.de", "https://shop.acme.de", "passed"],
    ["a@mail.acme.de", "https://acme.de", "passed"],
    ["a@ACME.de", "https://acme.DE", "passed"],
    ["a@acme.de", "https://notacme.de", "pending"],
    ["a@notacme.de", "https://acme.de", "pending"],
    ["a@gmail.com", "https://gmail.com", "pending"],
    ["a@gmail.com", "https://acme.de", "pending"],
    ["a@acme.de", null, "pending"],
  ])("%s with the website %s: %s", (email, website, result) => {
    expect(checkEmailDomain([owner(email)], website).result).toBe(result)
  })
})

describe("the legal name", () => {
  it.each([
    ["Acme GmbH", "passed"],
    ["株式会社", "passed"],
    ["-", "missing"],
    ["12", "missing"],
  ])("%s: %s", (name, result) => {
    expect(checkLegalName(name).result).toBe(result)
  })
})

describe("the registration number", () => {
  it.each([
    ["HRB 12345", "de", "passed"],
    ["Amtsgericht München HRB 12345", "de", "passed"],
    ["12345", "de", "failed"],
    ["552 100 554", "fr", "passed"],
    ["55210055", "fr", "failed"],
    ["01234567", "gb", "passed"],
    ["CHE-123.456.789", "ch", "passed"],
    ["anything", "us", "pending"],
    [null, "de", "missing"],
    [null, "us", "missing"],
  ])("%s in %s: %s", (number, country, result) => {
    expect(checkRegistrationNumber(number, country).result).toBe(result)
  })
})

describe("judgeTaxId", () => {
  const vat = (value: string, country: string, type = "vat") => ({
    type,
    value,
    country_code: country,
  })

  it.each([
    ["DE136695976", "de", "lookup"],
    ["de 136 695 976", "de", "lookup"],
    ["136695976", "de", "lookup"],
    ["DE136695977", "de", "invalid"],
    ["DE12", "de", "invalid"],
    ["FR83404833048", "fr", "lookup"],
    ["EL094259216", "gr", "lookup"],
    ["FR83404833048", "de", "invalid"],
    ["CHE-116.281.710 MWST", "ch", "review"],
    ["CHE-116.281.711 MWST", "ch", "invalid"],
    ["GB980780684", "gb", "review"],
    ["XI980780684", "gb", "review"],
    ["12-3456789", "us", "review"],
    ["123456789012345", "cn", "review"],
  ])("%s in %s: %s", (value, country, kind) => {
    expect(judgeTaxId(vat(value, country)).kind).toBe(kind)
  })

  it("leaves other types to a reviewer", () => {
    expect(judgeTaxId(vat("DE136695976", "de", "other")).kind).toBe("review")
  })

  it("asks VIES with the prefix that VIES knows", () => {
    expect(judgeTaxId(vat("094259216", "gr"))).toMatchObject({
      vat: { prefix: "EL", number: "094259216" },
    })
  })

  it("never lets a text for an EU country through unless its check digit is right", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("de", "fr", "it", "nl", "gr"), (value, country) => {
        const verdict = judgeTaxId(vat(value, country))
        expect(verdict.kind).not.toBe("review")
      })
    )
  })

  it("takes the VAT id of the company's own country before the others", () => {
    const ids = [vat("1", "fr"), vat("2", "de", "other"), vat("3", "de")]
    expect(principalTaxId(ids, "de")?.value).toBe("3")
    expect(principalTaxId(ids.slice(0, 2), "de")?.value).toBe("2")
    expect(principalTaxId(ids.slice(0, 1), "de")?.value).toBe("1")
    expect(principalTaxId([], "de")).toBeUndefined()
  })
})

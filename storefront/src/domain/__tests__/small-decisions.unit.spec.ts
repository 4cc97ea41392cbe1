import { readSignUp, webAddress } from "../../features/auth/read-sign-up"
import { pageNumber, readFilters, withFilters } from "../directory-query"
import { expiryOf } from "../expiry"
import { contentSecurityPolicy } from "../security-policy"
import { themeOf } from "../theme"
import { tokenLifetime } from "../token-lifetime"

const jwt = (payload: object) => `h.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.s`

describe("directory query", () => {
  it("takes known filters only, trimmed, the first of several", () => {
    expect(readFilters({ q: " wool ", industry: ["home", "toys"], limit: "9", level: "" })).toEqual(
      {
        q: "wool",
        industry: "home",
      }
    )
  })

  it.each([
    ["2", 2],
    ["0", 1],
    ["-3", 1],
    ["1.5", 1],
    ["x", 1],
    [undefined, 1],
    ["99999", 1],
  ])("reads page %s as %i", (page, expected) => {
    expect(pageNumber({ page })).toBe(expected)
  })

  it("sets and removes one filter and keeps the others", () => {
    expect(withFilters({ q: "wool", country: "de" }, { country: null, level: "2" })).toEqual({
      q: "wool",
      level: "2",
    })
  })
})

describe("expiryOf", () => {
  const now = Date.parse("2026-11-22T12:00:00Z")
  it.each([
    ["2026-11-21", "expired"],
    ["2026-11-22", "soon"],
    ["2027-01-20", "soon"],
    ["2027-01-22", "valid"],
    ["nonsense", "expired"],
  ])("%s is %s", (day, expected) => {
    expect(expiryOf(day, now)).toBe(expected)
  })
})

describe("tokenLifetime", () => {
  const now = 1_700_000_000_000
  it("ends with the token", () => {
    expect(tokenLifetime(jwt({ exp: 1_700_000_600 }), now)).toBe(600)
    expect(tokenLifetime(jwt({ exp: 1_600_000_000 }), now)).toBe(0)
  })
  it("is a day where the token says nothing", () => {
    expect(tokenLifetime(jwt({}), now)).toBe(86_400)
    expect(tokenLifetime("garbage", now)).toBe(86_400)
  })
})

describe("contentSecurityPolicy", () => {
  it("allows scripts by nonce and no framing; eval only in development", () => {
    const policy = contentSecurityPolicy("abc", "http://localhost:9000", false)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(contentSecurityPolicy("abc", "http://x", true)).toContain("'unsafe-eval'")
  })
})

describe("sign-up form", () => {
  it("reads what was typed and leaves out what was not", () => {
    const form = new FormData()
    form.set("email", " Anna@Shop.DE ")
    form.set("first_name", "Anna")
    form.set("last_name", "P")
    form.set("company.legal_name", "Shop GmbH")
    form.set("company.country_code", "de")
    form.set("company.website", "shop.de")
    form.set("company.vat_id", " ")
    form.append("company.industries", "home")
    form.append("company.industries", "bogus")
    expect(readSignUp(form, "retailer", "de")).toEqual({
      kind: "retailer",
      email: "anna@shop.de",
      first_name: "Anna",
      last_name: "P",
      locale: "de",
      company: {
        legal_name: "Shop GmbH",
        country_code: "de",
        website: "https://shop.de",
        industries: ["home"],
      },
    })
  })

  it("completes a web address only where its scheme is missing", () => {
    expect(webAddress("http://shop.de")).toBe("http://shop.de")
    expect(webAddress(null)).toBeUndefined()
  })
})

describe("themeOf", () => {
  it("follows the device for anything unknown", () => {
    expect(themeOf("dark")).toBe("dark")
    expect(themeOf("blue")).toBe("system")
  })
})

import { landingFor, redirectFor } from "../page-redirect"

const staff = {
  home: "/company",
  open: ["/company", "/members", "/settings/profile"],
  closed: ["/companies", "/orders", "/settings/users", "/company/secrets"],
  unlisted: false,
}

describe("redirectFor", () => {
  it.each([
    ["/company", null],
    ["/company/anything", null],
    ["/company/secrets", "/company"],
    ["/companies/comp_1", "/company"],
    ["/orders", "/company"],
    ["/", "/company"],
    ["/companyx", "/company"],
    ["/settings", "/settings/profile"],
    ["/settings/users/user_1", "/settings/profile"],
    ["/settings/profile/edit", null],
  ])("sends company staff from %s to %s", (path, target) => {
    expect(redirectFor(path, staff)).toBe(target)
  })

  it("leaves platform operators where they are, but on the pages of company staff", () => {
    const operator = { home: "/orders", open: ["/orders"], closed: ["/company"], unlisted: true }
    expect(redirectFor("/gift-cards", operator)).toBeNull()
    expect(redirectFor("/company", operator)).toBe("/orders")
  })

  it("never sends anyone in a circle", () => {
    expect(
      redirectFor("/settings/profile", {
        home: "/settings/profile",
        open: [],
        closed: [],
        unlisted: false,
      })
    ).toBeNull()
  })
})

describe("landingFor", () => {
  const seller = { home: "/today", open: ["/orders", "/today"], closed: [], unlisted: false }

  it("leads from the dashboard's own first page to the person's home", () => {
    expect(landingFor("/orders", seller)).toBe("/today")
    expect(landingFor("/today", seller)).toBeNull()
    expect(landingFor("/orders/order_1", seller)).toBeNull()
    expect(landingFor("/orders", { ...seller, home: "/orders" })).toBeNull()
  })
})

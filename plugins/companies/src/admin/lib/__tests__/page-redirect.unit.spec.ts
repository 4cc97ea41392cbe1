import { redirectFor } from "../page-redirect"

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

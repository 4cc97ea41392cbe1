import fc from "fast-check"
import { compilePath, isPlainPath, normalisePath } from "../match"

describe("normalisePath", () => {
  it.each([
    ["/admin/users/me", "/admin/users/me"],
    ["/admin/users/me/", "/admin/users/me"],
    ["/admin//users/me", null],
    ["/admin/users/..", null],
    ["/admin/./users", null],
    ["/admin/users%2Fme", null],
    ["/admin/users/%2e%2e/x", null],
    ["/admin\\users", null],
  ])("%s -> %s", (path, expected) => {
    expect(normalisePath(path)).toBe(expected)
  })
})

describe("isPlainPath", () => {
  it.each([
    ["/admin", true],
    ["/admin/users/user_01:a@b%20c/", true],
    ["http://localhost/admin/users", false],
    ["/admin/users#/me", false],
    ["/admin\\users", false],
    ["/admin/users\u00a0", false],
    ["", false],
  ])("%s: %s", (path, plain) => {
    expect(isPlainPath(path)).toBe(plain)
  })
})

describe("compilePath", () => {
  const match = compilePath("/admin/wholesale/companies/:id/suspend")

  it("reads the parameters and ignores the case of literals, as Express does", () => {
    expect(match("/ADMIN/Wholesale/companies/Comp_1/suspend")).toEqual({ id: "Comp_1" })
  })

  it.each([
    "/admin/wholesale/companies/comp_1",
    "/admin/wholesale/companies//suspend",
    "/admin/wholesale/companies/comp_1/suspend/more",
    "/admin/wholesale/%63ompanies/comp_1/suspend",
  ])("does not match %s", (path) => {
    expect(match(path)).toBeNull()
  })

  it("never lets a parameter span segments", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        const params = match(`/admin/wholesale/companies/${id}/suspend`)
        return params === null || !id.includes("/")
      })
    )
  })
})

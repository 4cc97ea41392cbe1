import { hiddenEntries, mayReach, pageAccess, type AdminPage } from "../admin-pages"
import type { CompanyPrincipal, OperatorPrincipal } from "../principal"
import type { Match } from "../registry"
import type { Access } from "../routes"

const operator = (over: Partial<OperatorPrincipal> = {}): OperatorPrincipal => ({
  kind: "operator",
  actor: { type: "user", id: "user_1" },
  member_id: "mem_1",
  role: "admin",
  permissions: new Set(["operator.platform", "operator.companies.read"]),
  restriction: null,
  ...over,
})

const member = (over: Partial<CompanyPrincipal> = {}): CompanyPrincipal => ({
  kind: "company",
  actor: { type: "user", id: "user_2" },
  member_id: "mem_2",
  role: "owner",
  permissions: new Set(["company.read", "catalogue.read"]),
  capabilities: new Set(),
  company: {
    id: "comp_1",
    kind: "manufacturer",
    name: "Alpine Wool",
    country_code: "de",
    verification_level: 1,
  },
  restriction: null,
  ...over,
})

const own = (access: Access, path: string): Match => ({
  params: {},
  entry: {
    type: "own",
    method: "GET",
    path,
    route: {
      method: "GET",
      path,
      on: ["admin"],
      summary: "",
      access,
      surface: "admin",
      full_path: path,
    },
  },
})

const core = (path: string, rule: { permission?: "catalogue.read"; shell?: boolean }): Match => ({
  params: {},
  entry: {
    type: "core",
    method: "GET",
    path,
    rule: { method: "GET", path, narrow: { kind: "own", owns: () => true }, ...rule },
  },
})

const TABLE: Record<string, Match> = {
  "GET /admin/wholesale/company": own({ for: "company", permission: "company.read" }, "/c"),
  "GET /admin/wholesale/companies": own(
    { for: "operator", permission: "operator.companies.read" },
    "/cs"
  ),
  "GET /admin/products": core("/admin/products", { permission: "catalogue.read" }),
  "GET /admin/users/me": core("/admin/users/me", { shell: true }),
}
const find = (method: string, path: string) => TABLE[`${method} ${path}`] ?? null

const PAGES: AdminPage[] = [
  { zone: "sidebar", path: "/company", needs: "GET /admin/wholesale/company" },
  { zone: "sidebar", path: "/companies", needs: "GET /admin/wholesale/companies" },
  { zone: "sidebar", path: "/products", needs: "GET /admin/products" },
  {
    zone: "sidebar",
    path: "/collections",
    parent: "/products",
    needs: "GET /admin/collections",
  },
  { zone: "sidebar", path: "/customers", needs: "GET /admin/customers" },
  { zone: "settings.sidebar", path: "/settings/regions", needs: "GET /admin/regions" },
  { zone: "settings.sidebar", path: "/settings/profile", needs: "GET /admin/users/me" },
]

describe("hiddenEntries", () => {
  it("hides from platform operators nothing of core, but the pages of company staff", () => {
    expect(hiddenEntries("sidebar", operator(), PAGES, find)).toEqual({
      "core:nav:/company": { hidden: true },
    })
    expect(hiddenEntries("settings.sidebar", operator(), PAGES, find)).toEqual({})
    expect(hiddenEntries("topbar", operator(), PAGES, find)).toEqual({})
  })

  it("leaves company staff only what their role may list, children included", () => {
    expect(hiddenEntries("sidebar", member(), PAGES, find)).toEqual({
      "core:nav:/companies": { hidden: true },
      "nav-child:/products:/collections": { hidden: true },
      "core:nav:/customers": { hidden: true },
      "core:Searchbar": { hidden: true },
    })
    expect(hiddenEntries("settings.sidebar", member(), PAGES, find)).toEqual({
      "core:settings-nav:/settings/regions": { hidden: true },
    })
    expect(hiddenEntries("topbar", member(), PAGES, find)).toEqual({})
  })

  it("follows the permissions of the role", () => {
    const viewer = member({ permissions: new Set(["company.read"]) })
    expect(Object.keys(hiddenEntries("sidebar", viewer, PAGES, find))).toContain(
      "core:nav:/products"
    )
  })
})

describe("pageAccess", () => {
  it("sends company staff to their company, and keeps unknown pages shut", () => {
    expect(pageAccess(member(), PAGES, find)).toEqual({
      home: "/company",
      open: ["/company", "/products", "/settings/profile"],
      closed: ["/companies", "/collections", "/customers", "/settings/regions"],
      unlisted: false,
    })
  })

  it.each([
    ["a suspended company", member({ restriction: "COMPANY_SUSPENDED" })],
    ["an operator without the second factor", operator({ restriction: "MFA_REQUIRED" })],
  ])("leaves %s the profile alone", (_who, principal) => {
    expect(pageAccess(principal, PAGES, find)).toMatchObject({
      home: "/settings/profile",
      open: ["/settings/profile"],
      unlisted: false,
    })
  })

  it("opens to an operator without the platform permission only the operator's own pages", () => {
    const support = operator({ permissions: new Set(["operator.companies.read"]) })
    expect(pageAccess(support, PAGES, find)).toMatchObject({
      home: "/companies",
      open: ["/companies", "/settings/profile"],
      unlisted: false,
    })
  })
})

describe("a page of one kind of company", () => {
  const pages: AdminPage[] = [
    ...PAGES,
    { zone: "sidebar", path: "/today", needs: "GET /admin/wholesale/company", landing: 2 },
    { zone: "sidebar", path: "/desk", needs: "GET /admin/products", landing: 1 },
    {
      zone: "sidebar",
      path: "/region",
      needs: "GET /admin/wholesale/company",
      kinds: ["distributor"],
      landing: 0,
    },
  ]
  const distributor = member({
    company: {
      id: "comp_2",
      kind: "distributor",
      name: "Nordfracht",
      country_code: "de",
      verification_level: 1,
    },
  })

  it("is hidden from and closed to the other kinds, whatever their permissions", () => {
    expect(hiddenEntries("sidebar", member(), pages, find)).toHaveProperty(["core:nav:/region"])
    expect(pageAccess(member(), pages, find).closed).toContain("/region")
    expect(hiddenEntries("sidebar", distributor, pages, find)).not.toHaveProperty([
      "core:nav:/region",
    ])
    expect(pageAccess(distributor, pages, find).open).toContain("/region")
  })

  it("takes the place of the page of Medusa's that it replaces, where it is open", () => {
    const replacing = pages.map((page) =>
      page.path === "/region" ? { ...page, replaces: "/products" } : page
    )
    const products = ["core:nav:/products"]
    expect(hiddenEntries("sidebar", distributor, replacing, find)).toHaveProperty(products)
    expect(pageAccess(distributor, replacing, find).open).toContain("/products")
    expect(hiddenEntries("sidebar", member(), replacing, find)).not.toHaveProperty(products)
    expect(hiddenEntries("sidebar", operator(), replacing, find)).not.toHaveProperty(products)
  })

  it("is where a person lands if it says so and is open", () => {
    const viewer = member({ permissions: new Set(["company.read"]) })
    expect(pageAccess(distributor, pages, find).home).toBe("/region")
    expect(pageAccess(member(), pages, find).home).toBe("/desk")
    expect(pageAccess(viewer, pages, find).home).toBe("/today")
  })
})

describe("a page for several kinds of reader", () => {
  const needs = ["GET /admin/wholesale/companies", "GET /admin/wholesale/company"]
  const pages: AdminPage[] = [{ zone: "sidebar", path: "/talks", needs }]

  it("is open to whoever may call one of its endpoints", () => {
    expect(pageAccess(member(), pages, find).open).toEqual(["/talks"])
    expect(pageAccess(operator(), pages, find).open).toEqual(["/talks"])
    const viewer = member({ permissions: new Set(["catalogue.read"]) })
    expect(pageAccess(viewer, pages, find).closed).toEqual(["/talks"])
  })
})

describe("mayReach", () => {
  it("is closed for an endpoint without a row", () => {
    expect(mayReach("GET /admin/customers", member(), find)).toBe(false)
    expect(mayReach("GET /admin/customers", operator(), find)).toBe(true)
  })
})

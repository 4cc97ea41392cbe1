import type { Browser, Page } from "playwright-core"

import { shiftsOf, watchShifts } from "../screens/examine"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { givePassword, openPage, signInToDashboard, signInToStorefront } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
const problems: string[] = []

const newPage = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Visits the pages one after the other; returns what axe-core finds on each, and which of them jump. */
const examine = async (page: Page, origin: string, journey: string, paths: string[]) => {
  const found: Record<string, string[]> = {}
  await watchShifts(page)
  for (const path of paths) {
    await page.goto(origin + path, { waitUntil: "networkidle" })
    await page.locator("h1, h2").first().waitFor()
    const { jumps } = await shiftsOf(page)
    const name = path.replace(/[/?=]+|_\w+/g, "-").replace(/^-+|-+$/g, "") || "start"
    const wide = await takeShots(page, journey, name)
    const looks = [...jumps, ...(wide ? ["wider than a phone"] : [])]
    const findings = [...(await findingsOf(page)), ...looks]
    if (findings.length > 0) {
      found[path] = findings
    }
  }
  return found
}

describe("no serious or critical finding of axe-core, and nothing that jumps", () => {
  it("on the public storefront", async () => {
    const { handle } = site.server.cast.companies.manufacturerA
    const paths = ["/en", "/de", "/en/manufacturers", `/en/manufacturers/${handle}`, "/en/sell"]
    const forms = [
      "/en/sign-up",
      "/en/sign-in",
      "/en/forgot-password",
      "/en/reset-password?token=x",
    ]
    expect(
      await examine(await newPage(), site.storefrontUrl, "store", [...paths, ...forms])
    ).toEqual({})
  })

  it("on a retailer's pages of the storefront", async () => {
    const page = await newPage()
    const { owner } = site.server.cast.companies.retailerA.members
    await givePassword(site, owner)
    await signInToStorefront(page, site, owner.email)
    const own = ["", "/verification", "/documents", "/locations", "/members", "/roles"]
    const paths = [...own, "/relationships", "/history", "/legal"].map(
      (path) => `/en/company${path}`
    )
    const others = ["/en", "/en/account", "/en/notifications", "/en/notifications/preferences"]
    expect(await examine(page, site.storefrontUrl, "retail", [...others, ...paths])).toEqual({})
  })

  it("on a manufacturer's pages of the dashboard", async () => {
    const page = await newPage()
    const { owner } = site.server.cast.companies.manufacturerA.members
    await givePassword(site, owner)
    await signInToDashboard(page, site, owner.email)
    const { ids } = site.server.cast.companies.manufacturerA
    const company = ["/company", "/get-verified", "/members", "/certificates", "/partners"]
    const selling = ["/today", "/sales", "/sales/customers", "/sales/analytics", "/sales/settings"]
    const listings = ["order-rules", "terms", "production", "inventory", "imports", "reviews"].map(
      (page) => `/listings/${page}`
    )
    const more = [`/sales/${ids.orders}`, "/disputes", "/listings", "/balance"]
    const past = ["/past-sales", "/past-sales/imports", "/past-sales/customers"]
    const paths = [...company, ...selling, ...more, ...past, ...listings]
    expect(await examine(page, site.dashboardUrl, "maker", paths)).toEqual({})
  })

  it("on the operator's pages of the dashboard", async () => {
    const page = await newPage()
    const { operators, companies } = site.server.cast
    const ids = companies.manufacturerA.ids
    await givePassword(site, operators.admin)
    await signInToDashboard(page, site, operators.admin.email)
    const lists = ["/companies", "/verification", "/access", "/access/roles", "/access/api-keys"]
    const reviews = ["/verification/requirements", "/verification/certifications"]
    const things = [
      `/companies/${companies.manufacturerA.id}`,
      `/verification/cases/${ids["verification-cases"]}`,
    ]
    const platform = ["/operations", "/operations/jobs", "/audit-log", "/mailbox"]
    const money = ["bank", "stripe", "invoices", "payouts"].map((page) => `/money/${page}`)
    const market = ["", "/checkouts", "/analytics", "/regions", `/${ids.orders}`].map(
      (path) => `/marketplace${path}`
    )
    const paths = [
      ...lists,
      ...reviews,
      ...things,
      ...market,
      "/reviews",
      "/disputes",
      ...platform,
      ...money,
    ]
    expect(await examine(page, site.dashboardUrl, "operator", paths)).toEqual({})
  })

  it("and no broken script or failing request on any of them", () => {
    expect(problems).toEqual([])
  })
})

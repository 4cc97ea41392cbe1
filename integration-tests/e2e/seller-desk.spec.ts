import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { press } from "./support/keyboard"
import { givePassword, openPage, signInToDashboard } from "./support/people"
import { shown } from "./support/rows"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
let orders: Page
let catalogue: Page
const problems: string[] = []
const tooWide: string[] = []
const inaccessible: string[] = []

/** Looks at a step at both widths, and for what a screen reader could not use. */
const shot = async (page: Page, step: string) => {
  if (await takeShots(page, "seller-desk", step)) {
    tooWide.push(step)
  }
  inaccessible.push(...(await findingsOf(page)).map((finding) => `${step}: ${finding}`))
}

const open = (page: Page, path: string) => page.goto(`${site.dashboardUrl}${path}`)
const sidebar = (page: Page) => page.locator("aside").first()

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const page = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)
  ;[orders, catalogue] = [await page(), await page()]
  const { members } = site.server.cast.companies.manufacturerA
  await givePassword(site, members.orders)
  await givePassword(site, members.catalogue)
  await signInToDashboard(orders, site, members.orders.email)
  await signInToDashboard(catalogue, site, members.catalogue.email)
  // A sign-in goes to Medusa's own orders first, which throw if they are refused before the redirect.
  await catalogue.waitForURL(/\/app\/listings$/)
  problems.splice(0)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** What the database holds about the order that waits for the manufacturer. */
const storedOrder = async () => {
  const { orders: id } = site.server.cast.companies.manufacturerA.ids
  const [order] = await site.server.query<{ state: string; lines: number[]; shipped: number[] }>(
    `select o.state, array_agg(l.accepted_quantity order by l.position) as lines,
            array_agg(l.shipped_quantity order by l.position) as shipped
     from seller_order o join seller_order_line l on l.seller_order_id = o.id
     where o.id = $1 group by o.state`,
    [id]
  )
  return order
}

describe("a manufacturer's staff", () => {
  it("lands on the board with the order that waits, and the time that is left", async () => {
    await orders.waitForURL(/\/app\/today$/)
    const waiting = orders.getByRole("link", { name: /3 articles/ })
    await waiting.getByText(/\d+ (d|h) .*left/).waitFor()
    await shot(orders, "01-today")
    await waiting.click()
    await orders.getByRole("heading", { name: /^Order #/ }).waitFor()
  })

  it("has to say why before it delivers less", async () => {
    const [first] = await orders.getByLabel(/^Quantity that you deliver of/).all()
    await first.fill("13")
    await orders.getByText("At most 12 were ordered").waitFor()
    await first.fill("6")
    await orders.getByText("Choose the reason").waitFor()
    const accept = orders.getByRole("button", { name: "Accept in part" })
    expect(await accept.isDisabled()).toBe(true)
    await orders.getByLabel(/^Why less of/).click()
    await orders.getByRole("option", { name: "Out of stock" }).click()
    await shot(orders, "02-answer")
    await accept.click()
    await orders.getByText("Accepted in part").first().waitFor()
    await settled(site.server)
    expect(await storedOrder()).toMatchObject({ state: "partially_accepted", lines: [6, 12, 12] })
  })

  it("ships some of it, then the rest", async () => {
    const ship = async (change?: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>) => {
      await orders.getByRole("button", { name: "Ship", exact: true }).click()
      const dialog = orders.getByRole("dialog")
      await change?.(dialog)
      await dialog.getByRole("button", { name: "Ship", exact: true }).click()
      await dialog.waitFor({ state: "hidden" })
      await settled(site.server)
    }
    await ship(async (dialog) => {
      const quantities = await dialog.locator('input[inputmode="numeric"]').all()
      await quantities[1].fill("0")
      await quantities[2].fill("5")
      await dialog.getByLabel("Tracking number").fill("TRACK-1")
      await shot(orders, "03-ship")
    })
    await orders.getByText("Shipped in part").first().waitFor()
    expect((await storedOrder()).shipped).toEqual([6, 0, 5])
    await ship()
    await orders.getByText("Shipment 2").waitFor()
    expect(await storedOrder()).toMatchObject({ state: "shipped", shipped: [6, 12, 12] })
    await shot(orders, "04-shipped")
  })

  it("records the delivery of both parcels with proof", async () => {
    for (const left of [2, 1]) {
      const buttons = orders.getByRole("button", { name: "Record delivery" })
      await shown(buttons, left)
      await buttons.first().click()
      const dialog = orders.getByRole("dialog")
      await dialog.getByLabel("Received by").fill("Rita Receiver")
      await dialog.getByRole("button", { name: "Record delivery" }).click()
      await dialog.waitFor({ state: "hidden" })
      await settled(site.server)
    }
    await orders
      .getByText(/SHA-256/)
      .first()
      .waitFor()
    expect((await storedOrder()).state).toBe("delivered")
    await shot(orders, "05-delivered")
  })

  it("finds the order among those that are done, and in the figures", async () => {
    await open(orders, "/sales?view=done")
    await orders.getByRole("row", { name: /Delivered/ }).waitFor()
    await shot(orders, "06-orders")
    await open(orders, "/sales/analytics")
    await orders.getByRole("heading", { name: "Sales by month" }).waitFor()
    await orders.getByText("The numbers as a table").first().click()
    await shot(orders, "07-analytics")
  })

  it("keeps the filters of a list under a name, by keyboard", async () => {
    await open(orders, "/sales?view=done")
    await orders.getByRole("row", { name: /Delivered/ }).waitFor()
    await press(orders, "Views")
    await orders.getByRole("menuitem", { name: "Save these filters" }).press("Enter")
    const name = orders.getByRole("dialog").getByLabel("Name")
    await name.fill("What is done")
    await name.press("Enter")
    const menu = orders.getByRole("button", { name: "What is done" })
    await menu.and(orders.locator(":focus")).waitFor()
    await shot(orders, "07a-view")
    await open(orders, "/sales")
    await press(orders, "Views")
    await orders.getByRole("menuitemradio", { name: "What is done" }).press("Enter")
    await orders.waitForURL(/\/sales\?view=done$/)
    await menu.press("Enter")
    await orders.getByRole("menuitem", { name: "Rename or delete views" }).press("Enter")
    await orders.getByLabel("Name of the view What is done").fill("Settled")
    await orders.keyboard.press("Enter")
    await shot(orders, "07b-views")
    await orders.getByRole("button", { name: "Delete the view Settled" }).press("Enter")
    await orders.getByText("Filters that you save appear here.").waitFor()
  })

  it("sets order rules with a block from a spreadsheet, and none that is impossible", async () => {
    await catalogue.waitForURL(/\/app\/listings$/)
    await open(catalogue, "/listings/order-rules")
    const cell = catalogue.getByLabel(/^Minimum, /).first()
    await cell.focus()
    await cell.evaluate((input) => {
      const data = new DataTransfer()
      data.setData("text/plain", "12\t6\t14\n24\t12\t240\n")
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }))
    })
    await catalogue.getByText("2 rows are not saved").waitFor()
    const most = catalogue.getByLabel(/^Maximum, /).first()
    await most.fill("11")
    await most.press("Enter")
    await catalogue.getByText("No quantity satisfies minimum, multiple and maximum").waitFor()
    const save = catalogue.getByRole("button", { name: "Save changes" })
    expect(await save.isDisabled()).toBe(true)
    await catalogue.getByRole("button", { name: "Undo" }).click()
    await shot(catalogue, "08-order-rules")
    await save.click()
    await save.waitFor({ state: "hidden" })
    const rules = await site.server.query(
      `select min_quantity, order_multiple, max_quantity from order_rule
       where max_quantity is not null order by max_quantity`
    )
    expect(rules).toEqual([
      { min_quantity: 12, order_multiple: 6, max_quantity: 14 },
      { min_quantity: 24, order_multiple: 12, max_quantity: 240 },
    ])
  })

  it("plans production, and sees it in the calendar", async () => {
    await open(catalogue, "/listings/production")
    await catalogue.getByRole("button", { name: "Plan a slot" }).click()
    const dialog = catalogue.getByRole("dialog")
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel("Product", { exact: true }).click()
    await catalogue.getByRole("option", { name: "Tray" }).click()
    await dialog.getByLabel("Starts").fill(day(3))
    await dialog.getByLabel("Ready").fill(day(17))
    await dialog.getByLabel("Capacity in units").fill("480")
    await dialog.getByRole("button", { name: "Save" }).click()
    await dialog.waitFor({ state: "hidden" })
    await catalogue.getByRole("button", { name: /^Tray, .* 0 of 480$/ }).waitFor()
    await shot(catalogue, "09-production")
  })

  it("sees no page of orders when its role may not read them", async () => {
    await sidebar(catalogue).getByRole("link", { name: "Listings" }).waitFor()
    const entries = await sidebar(catalogue).getByRole("link").allTextContents()
    expect(entries.map((entry) => entry.trim())).not.toContain("Today")
    expect(entries.map((entry) => entry.trim())).not.toContain("Orders")
    for (const page of ["/today", "/sales", "/sales/customers", "/sales/analytics"]) {
      await open(catalogue, page)
      await catalogue.waitForURL(/\/app\/listings$/)
    }
    for (const page of ["/marketplace", "/reviews", "/region-orders"]) {
      await open(orders, page)
      await orders.waitForURL(/\/app\/today$/)
    }
  })

  it("met no broken script, no failing request, nothing unreadable and no page wider than a phone", () => {
    expect(problems).toEqual([])
    expect(inaccessible).toEqual([])
    expect(tooWide).toEqual([])
  })
})

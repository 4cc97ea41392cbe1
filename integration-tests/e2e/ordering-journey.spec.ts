import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { givePassword, openPage, signInToStorefront } from "./support/people"
import { sellerAtWork } from "./support/seller-work"
import { shown } from "./support/rows"
import { takeShots } from "./support/shots"

const PO = "PO-2026-0815"
const DAY_MS = 86_400_000

let site: TestSite
let browser: Browser
let buyer: Page
const problems: string[] = []
const tooWide: string[] = []

const shot = async (step: string) => {
  if (await takeShots(buyer, "ordering", step)) {
    tooWide.push(step)
  }
  await buyer.setViewportSize({ width: 1440, height: 900 })
}
const open = (path: string) => buyer.goto(`${site.storefrontUrl}/en${path}`)
const company = (key: "manufacturerA" | "manufacturerB" | "retailerA") =>
  site.server.cast.companies[key]
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const context = await browser.newContext({ locale: "en-GB" })
  buyer = await openPage(context, problems)
  const { owner } = company("retailerA").members
  await givePassword(site, owner)
  await signInToStorefront(buyer, site, owner.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a retailer orders from two manufacturers", () => {
  it("begins a cart of its own with a name", async () => {
    await open("/carts")
    await buyer.getByLabel("Name").fill("Spring")
    await buyer.getByRole("button", { name: "Create cart" }).click()
    await buyer.getByRole("row", { name: /Spring.*You are filling this one/ }).waitFor()
    await shot("01-carts")
  })

  it("finds a product by its SKU, with suggestions while typing", async () => {
    const sku = `${company("manufacturerA").marker}-1`
    const search = buyer.getByRole("combobox", { name: /Search products/ })
    await search.fill("Tray")
    await buyer.getByRole("option", { name: /Tray/ }).first().waitFor()
    await search.fill(sku)
    await search.press("Enter")
    await buyer.getByRole("heading", { name: `Results for “${sku}”` }).waitFor()
    await shot("02-search")
    await buyer.getByRole("main").getByRole("link", { name: "Tray" }).first().click()
    await buyer.getByRole("heading", { level: 1, name: "Tray" }).waitFor()
  })

  it("is told how a quantity was rounded and what the next price needs", async () => {
    const quantity = buyer.getByRole("textbox", { name: /^Quantity of/ }).first()
    await quantity.fill("7")
    await quantity.press("Tab")
    await buyer.getByText("Rounded to 2 cases (12)").waitFor()
    await buyer.getByText(/Add 12 more for €9\.00 each/).waitFor()
    await buyer.getByRole("button", { name: "Why this price?" }).click()
    await buyer.getByText("List price", { exact: true }).waitFor()
    await shot("03-product")
    await buyer.getByRole("button", { name: "Add to cart" }).click()
    await buyer.getByText("In your cart.").waitFor()
  })

  it("adds the other manufacturer's lines in the quick order, with a verdict per line", async () => {
    const { marker } = company("manufacturerB")
    await open("/quick-order")
    const first = buyer.getByRole("combobox", { name: "SKU, row 1" })
    await first.focus()
    await buyer.evaluate((text) => {
      const data = new DataTransfer()
      data.setData("text", text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
      )
    }, `${marker}-1\t30\n${marker}-2\t5\nnobody-knows-this\t2`)
    await buyer.getByText("rounded to 6").waitFor()
    await buyer.getByText("unknown").first().waitFor()
    await shot("04-quick-order")
    await buyer.getByRole("button", { name: "Put 2 lines into the cart" }).click()
    await buyer.getByText("In your cart").first().waitFor()
  })

  it("sees each manufacturer's part, changes a quantity and writes a note", async () => {
    await open("/cart")
    await buyer.getByRole("heading", { name: company("manufacturerA").marker }).waitFor()
    await buyer.getByRole("heading", { name: company("manufacturerB").marker }).waitFor()
    const more = buyer.getByRole("button", { name: /^One case more: Quantity of Tray/ }).first()
    await more.click()
    await buyer.getByText("€180.00").first().waitFor()
    await buyer.getByText("Add a note").first().click()
    await buyer
      .getByLabel(/^Note to/)
      .first()
      .fill("Please deliver before noon.")
    await buyer.getByRole("button", { name: "Save note" }).first().click()
    await buyer.getByText("Your note").first().waitFor()
    await shot("05-cart")
  })

  it("checks out both in one go", async () => {
    await buyer.getByRole("link", { name: /^Check out 2 manufacturers/ }).click()
    await buyer.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await buyer.getByRole("radio").first().check()
    await buyer.getByLabel("PO number").fill(PO)
    await shot("06-checkout")
    await buyer.getByRole("button", { name: "Place 2 orders" }).click()
    await buyer.getByText("Your 2 orders are placed").waitFor()
    await shot("07-placed")
  })

  it("follows both orders until they are delivered", async () => {
    for (const key of ["manufacturerA", "manufacturerB"] as const) {
      const seller = sellerAtWork(site, company(key).members.owner)
      const { id } = await seller.orderUnder(PO)
      await seller.accept(id, inDays(2))
      await seller.ship(id, `TRACK-${key}`)
      await seller.deliver(id)
    }
    await settled(site.server)
    await open(`/orders?q=${PO}`)
    await buyer
      .getByRole("row", { name: /Delivered/ })
      .nth(1)
      .waitFor()
    await shown(buyer.getByRole("row", { name: new RegExp(PO) }), 2)
    await shot("08-orders")
  })

  it("confirms the receipt, which completes the order", async () => {
    await buyer
      .getByRole("row", { name: new RegExp(PO) })
      .first()
      .getByRole("link")
      .click()
    await buyer.getByRole("heading", { level: 1, name: /^Order #/ }).waitFor()
    await buyer.getByText(/TRACK-/).waitFor()
    await buyer.getByRole("button", { name: "Confirm receipt" }).click()
    const dialog = buyer.getByRole("alertdialog")
    await dialog.getByLabel("Received by").fill("R. Oak")
    await dialog.getByRole("button", { name: "Confirm receipt" }).click()
    await buyer.getByRole("main").getByText("Completed").first().waitFor()
    await shot("09-order")
  })

  it("finds it among what it buys again, and in the figures", async () => {
    await open("")
    await buyer.getByRole("heading", { name: "Buy again" }).waitFor()
    await shot("10-desk")
    await open("/insights")
    await buyer.getByRole("img", { name: "Spend by month" }).waitFor()
    await shot("11-insights")
  })

  it.each([
    "",
    "/catalogue",
    "/catalogue?view=list",
    "/quick-order",
    "/carts",
    "/orders",
    "/insights",
  ])("has no serious finding of axe on %s", async (path) => {
    await open(path)
    expect(await findingsOf(buyer)).toEqual([])
  })

  it("showed no error and nothing wider than a phone", () => {
    expect(problems).toEqual([])
    expect(tooWide).toEqual([])
  })
})

import type { Browser, BrowserContextOptions, Page } from "playwright-core"

import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { tabTo } from "./support/keyboard"
import { givePassword, openPage, signInToStorefront } from "./support/people"

/** The smallest thing that a finger hits well, in CSS pixels (WCAG 2.2, 2.5.8). */
const SMALLEST = 24
const PHONE: BrowserContextOptions = {
  locale: "en-GB",
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

let site: TestSite
let browser: Browser
const problems: string[] = []

const retailer = () => site.server.cast.companies.retailerA
const sku = () => `${site.server.cast.companies.manufacturerA.marker}-1`

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  await givePassword(site, retailer().members.owner)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const signedIn = async (options: BrowserContextOptions): Promise<Page> => {
  const page = await openPage(await browser.newContext(options), problems)
  if (options.viewport) {
    await page.setViewportSize(options.viewport)
  }
  await signInToStorefront(page, site, retailer().members.owner.email)
  return page
}

describe("from the search to the order", () => {
  it("goes by keyboard alone", async () => {
    const page = await signedIn({ locale: "en-GB" })
    const { keyboard } = page
    await tabTo(page, "Search products")
    await keyboard.type(sku())
    await keyboard.press("Enter")
    await page.getByRole("heading", { name: `Results for “${sku()}”` }).waitFor()
    await tabTo(page, "Tray")
    await keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Tray" }).waitFor()
    await tabTo(page, "Quantity of")
    await keyboard.press("ArrowUp")
    await keyboard.press("ArrowUp")
    await keyboard.press("ArrowUp")
    await keyboard.press("ArrowUp")
    await tabTo(page, "Add to cart")
    await keyboard.press("Enter")
    await page.getByText("In your cart.").waitFor()
    await page.goto(`${site.storefrontUrl}/en/cart`)
    await tabTo(page, "Check out")
    await keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await tabTo(page, "PO number")
    await keyboard.type("BY-KEYBOARD")
    await tabTo(page, "Place 1 order")
    await keyboard.press("Enter")
    await page.getByText("Your order is placed").waitFor()
  }, 60_000)

  it("goes by touch on a phone, and nothing on the way is too small for a finger", async () => {
    const page = await signedIn(PHONE)
    const main = page.getByRole("main")
    const search = page.getByRole("combobox", { name: /Search products/ })
    await search.tap()
    await search.fill(sku())
    await search.press("Enter")
    await page.getByRole("heading", { name: `Results for “${sku()}”` }).waitFor()
    await main.getByRole("link", { name: "Tray" }).first().tap()
    await page.getByRole("heading", { level: 1, name: "Tray" }).waitFor()
    expect(await tooSmall(page)).toEqual([])
    const more = main.getByRole("button", { name: /^One case more/ }).first()
    for (let cases = 0; cases < 4; cases += 1) {
      await more.tap()
    }
    await main.getByRole("button", { name: "Add to cart" }).tap()
    await main.getByText("In your cart.").waitFor()
    await page.getByRole("banner").getByRole("link", { name: /cart/i }).tap()
    await main.getByRole("heading", { level: 1 }).waitFor()
    await page.waitForURL(/\/cart$/)
    expect(await tooSmall(page)).toEqual([])
    await main
      .getByRole("link", { name: /^Check out/ })
      .first()
      .tap()
    await main.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await main.getByLabel("PO number").fill("BY-TOUCH")
    expect(await tooSmall(page)).toEqual([])
    await main.getByRole("button", { name: "Place 1 order" }).tap()
    await main.getByText("Your order is placed").waitFor()
  }, 60_000)

  it("without an error on the way", () => {
    expect(problems).toEqual([])
  })
})

/** Buttons and fields that a finger misses. Links within a sentence are as small as their words. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button, select, input:not([type=hidden])"
    )
    return [...controls]
      .filter((control) => {
        const area = control.closest("label") ?? control
        const { width, height } = area.getBoundingClientRect()
        const drawn = control.checkVisibility() && !control.matches(".sr-only")
        const labelled = control instanceof HTMLInputElement && control.labels?.length
        return drawn && !labelled && (width < smallest || height < smallest)
      })
      .map((control) => control.outerHTML.slice(0, 120))
  }, SMALLEST)

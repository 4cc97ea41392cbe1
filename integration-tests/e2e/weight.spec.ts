import type { Browser, Page } from "playwright-core"

import { openBrowser, startSite, type TestSite } from "../setup/browser"

/**
 * Compressed bytes of JavaScript that a page may load before anything is pressed. React and Next.js
 * are 136,000 of them, on a page of their own too; the sheet of a product composes its own sentences.
 */
const MOST = 149_000
const MOST_OF_A_PRODUCT = 155_000

let site: TestSite
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const scriptsOf = async (page: Page, address: string) => {
  const bytes: number[] = []
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") {
      void request.sizes().then(({ responseBodySize }) => bytes.push(responseBodySize))
    }
  })
  await page.goto(address, { waitUntil: "networkidle" })
  return bytes.reduce((sum, size) => sum + size, 0)
}

describe("JavaScript that somebody loads who is not signed in", () => {
  it.each([
    ["the start", MOST, () => "/en"],
    ["the catalogue", MOST, () => "/en/catalogue"],
    ["the manufacturers", MOST, () => "/en/manufacturers"],
    [
      "a product",
      MOST_OF_A_PRODUCT,
      async (page: Page) => {
        await page.goto(`${site.storefrontUrl}/en/catalogue`)
        const link = page.getByRole("main").locator("a[href*='/products/']").first()
        return (await link.getAttribute("href")) ?? ""
      },
    ],
  ])("is little on %s", async (_name, most, pathOf) => {
    const scout = await browser.newPage()
    const path = await pathOf(scout)
    await scout.close()
    // A context of its own, whose cache is empty.
    const page = await browser.newPage()
    const bytes = await scriptsOf(page, site.storefrontUrl + path)
    await page.close()
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(most)
  })
})

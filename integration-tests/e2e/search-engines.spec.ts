import type { Page } from "playwright-core"

import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { addHiddenGoods } from "./support/hidden-goods"

const CRAWLER = { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }
/** What only products have that not everybody sees, and prices that not everybody sees. */
const HIDDEN = /zirconium|secret|tungsten|345678|3456\.78|234567|2345\.67/i

let site: TestSite

const at = (locale: string, place: string) => `${site.storefrontUrl}/${locale}${place}`
const read = async (url: string) => {
  const answer = await fetch(url, { headers: { ...CRAWLER } })
  return { status: answer.status, text: await answer.text() }
}
/** The structured data of a page. */
const dataOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null")

beforeAll(async () => {
  site = await startSite()
  await addHiddenGoods(site)
}, 240_000)

afterAll(async () => {
  await site?.stop()
})

describe("a search engine", () => {
  it("finds every public product and manufacturer, and no other", async () => {
    const { text: robots } = await read(`${site.storefrontUrl}/robots.txt`)
    const index = /Sitemap: (\S+)/.exec(robots)?.[1] ?? ""
    const files = [...(await read(index)).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url
    )
    expect(files).toHaveLength(3)
    const listed = (await Promise.all(files.map((file) => read(file))))
      .map(({ text }) => text)
      .join()
    expect(listed).toContain(`<loc>${at("de", "/products/stonebowl")}</loc>`)
    expect(listed).toContain(`<loc>${at("en", "/products/copperkettle")}</loc>`)
    expect(listed).toContain(`<loc>${at("en", "/catalogue")}</loc>`)
    expect(listed).toMatch(/manufacturers\/[\w-]+<\/loc>/)
    expect(listed).not.toMatch(HIDDEN)
    expect((await read(`${site.storefrontUrl}/sitemaps/products/..%2Fx.xml`)).status).toBe(404)
  })

  it("reads a product with its price where the price is public", async () => {
    const { text } = await read(at("de", "/products/stonebowl"))
    expect(text).toContain(`<link rel="canonical" href="${at("de", "/products/stonebowl")}"/>`)
    expect(text).toContain(`hrefLang="x-default" href="${at("en", "/products/stonebowl")}"`)
    expect(text).toContain('<meta name="robots" content="index, follow"/>')
    expect(dataOf(text)).toMatchObject([
      { "@type": "Product", offers: { lowPrice: "1234.56", priceCurrency: "EUR" } },
      { "@type": "BreadcrumbList" },
    ])
  })

  it("reads nothing of hidden prices and hidden products, whoever carries the link", async () => {
    const { text } = await read(at("en", "/products/copperkettle"))
    expect(dataOf(text)).toMatchObject([{ name: "Kettle" }, {}])
    expect(text).not.toMatch(HIDDEN)
    const hidden = await read(at("en", "/products/secret"))
    expect(hidden.text).not.toMatch(/zirconium|3456/i)
    expect((await read(at("en", "/catalogue"))).text).not.toMatch(HIDDEN)
  })

  it("is kept out of lists with filters and of what is one's own", async () => {
    for (const place of ["/catalogue?q=bowl", "/sign-in", "/manufacturers?level=3", "/offline"]) {
      expect([
        place,
        (await read(at("en", place))).text.includes('content="noindex, follow"'),
      ]).toEqual([place, true])
    }
    expect((await read(at("en", ""))).text).toContain('"@type":"Organization"')
  })
})

describe("an address with a currency", () => {
  it("is the same page to a search engine", async () => {
    const { text } = await read(at("en", "/products/stonebowl?currency=usd"))
    expect(text).toContain(`<link rel="canonical" href="${at("en", "/products/stonebowl")}"/>`)
    expect(text).not.toContain("€1,234.56")
  })

  it("is what choosing one leads to, shows it to whoever opens it, and is kept", async () => {
    const browser = await openBrowser()
    const chosen = (page: Page) => page.getByRole("combobox", { name: "Currency" })
    const page = await browser.newPage()
    await page.goto(at("en", "/products/stonebowl"))
    await page.getByText("€1,234.56").first().waitFor()
    await chosen(page).selectOption("usd")
    await page.waitForURL(/stonebowl\?currency=usd$/)
    await expectGone(page, "€1,234.56")
    await page.goto(at("en", "/catalogue"))
    expect(await chosen(page).inputValue()).toBe("usd")

    const other = await browser.newPage()
    await other.goto(at("en", "/catalogue?currency=chf"))
    expect(await chosen(other).inputValue()).toBe("chf")
    await other.goto(at("en", "/catalogue?currency=doubloons"))
    expect(await chosen(other).inputValue()).toBe("chf")
    await browser.close()
  })
})

const expectGone = async (page: Page, text: string) =>
  await page.waitForFunction((gone) => !document.body.innerText.includes(gone), text)

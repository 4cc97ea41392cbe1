import { addressOf, languagesOf, pagedPath } from "../public-address"
import { robotsText, sitemapFile, sitemapIndex, sitemapStart, sitemapUrls } from "../sitemap"

const ORIGIN = "https://shop.example"

describe("public addresses", () => {
  it("name every language and one for everybody else", () => {
    expect(addressOf(ORIGIN, "de", "/")).toBe("https://shop.example/de")
    expect(languagesOf(ORIGIN, "/products/bowl")).toEqual({
      en: "https://shop.example/en/products/bowl",
      de: "https://shop.example/de/products/bowl",
      "x-default": "https://shop.example/en/products/bowl",
    })
  })

  it("keep the page of a list and none of its filters", () => {
    expect([pagedPath("/catalogue", 1), pagedPath("/catalogue", 3)]).toEqual([
      "/catalogue",
      "/catalogue?page=3",
    ])
  })
})

describe("sitemap files", () => {
  it.each([null, "prod_01HX", "comp-a"])("are found again by the name that %s gives them", (id) => {
    expect(sitemapStart(sitemapFile(id))).toBe(id)
  })

  it.each(["", "prod_1", "a b.xml", "../x.xml", `${"x".repeat(81)}.xml`])(
    "don't include %j",
    (name) => expect(sitemapStart(name)).toBeUndefined()
  )

  it("are listed by kind", () => {
    const xml = sitemapIndex(ORIGIN, { pages: [null], manufacturers: [], products: [null, "p1"] })
    expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1])).toEqual([
      "https://shop.example/sitemaps/pages/first.xml",
      "https://shop.example/sitemaps/products/first.xml",
      "https://shop.example/sitemaps/products/p1.xml",
    ])
  })

  it("hold a page in each language with its translations, and are XML whatever the address", () => {
    const changedAt = "2026-03-01T10:00:00.000Z"
    const xml = sitemapUrls(ORIGIN, [{ path: "/products/a'b&c", changedAt }])
    expect(xml.match(/<url>/g)).toHaveLength(2)
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(2)
    expect(xml).toContain("<loc>https://shop.example/de/products/a&#39;b&#38;c</loc>")
    expect(xml).toContain(`<lastmod>${changedAt}</lastmod>`)
    expect(xml).not.toMatch(/&(?!#\d+;)/)
  })

  it("are named by robots.txt", () => {
    expect(robotsText(ORIGIN)).toContain("Sitemap: https://shop.example/sitemap.xml")
  })
})

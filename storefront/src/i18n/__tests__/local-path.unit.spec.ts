import { softPath } from "../../domain/soft-link"
import { localPath, withoutLocale } from "../local-path"

describe("a path in a language", () => {
  it.each([
    ["/", "/en"],
    ["/?sort=new", "/en?sort=new"],
    ["/catalogue", "/en/catalogue"],
    ["/products/oak#reviews", "/en/products/oak#reviews"],
    [
      { pathname: "/catalogue", query: { q: "wool & felt", page: "2" } },
      "/en/catalogue?q=wool+%26+felt&page=2",
    ],
    [{ pathname: "/catalogue", query: {} }, "/en/catalogue"],
    ["https://example.com/a", "https://example.com/a"],
  ])("of %j is %s", (href, expected) => {
    expect(localPath(href, "en")).toBe(expected)
  })

  it.each([
    ["/en", "/"],
    ["/en/catalogue", "/catalogue"],
    ["/english", "/english"],
  ])("%s is called %s without it", (path, expected) => {
    expect(withoutLocale(path, "en")).toBe(expected)
  })
})

describe("a click on a link", () => {
  const click = {
    ...{ button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false },
    defaultPrevented: false,
  }
  const anchor = { href: "/en/catalogue?q=a", target: null, download: false }
  const goes = (clicked: Partial<typeof click>, linked: Partial<Parameters<typeof softPath>[1]>) =>
    softPath({ ...click, ...clicked }, { ...anchor, ...linked }, "en")

  it("goes to pages in the same language", () => {
    expect(goes({}, {})).toBe("/en/catalogue?q=a")
    expect(goes({}, { href: "/en" })).toBe("/en")
  })

  it.each([
    ["another tab is wanted", { ctrlKey: true }, {}],
    ["another tab is wanted on a Mac", { metaKey: true }, {}],
    ["another window is wanted", { shiftKey: true }, {}],
    ["the link is to be downloaded", { altKey: true }, {}],
    ["it was the middle button", { button: 1 }, {}],
    ["a component handled it", { defaultPrevented: true }, {}],
    ["it opens a tab of its own", {}, { target: "_blank" }],
    ["it is a file", {}, { download: true }],
    ["it is a place on this page", {}, { href: "#reviews" }],
    ["it is a page in another language", {}, { href: "/de/catalogue" }],
    ["it is no page", {}, { href: "/api/statement" }],
    ["it is another site", {}, { href: "https://example.com/en" }],
    ["it is another site with our scheme", {}, { href: "//example.com/en" }],
    ["it leads nowhere", {}, { href: null }],
  ])("is left to the browser when %s", (_when, clicked, linked) => {
    expect(goes(clicked, linked)).toBeNull()
  })
})

import { safePath } from "../safe-redirect"

describe("safePath", () => {
  it.each([
    ["/en/company", "/en/company"],
    ["/de/manufacturers?industry=home&page=2#top", "/de/manufacturers?industry=home&page=2#top"],
    ["/en/../de", "/de"],
  ])("keeps a path of this site: %s", (wanted, expected) => {
    expect(safePath(wanted, "/en")).toBe(expected)
  })

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/en/..//evil.example",
    "javascript:alert(1)",
    "en/company",
    "",
    `/${"a".repeat(2001)}`,
    undefined,
    null,
    7,
  ])("goes to the fallback instead of %j", (wanted) => {
    expect(safePath(wanted, "/en")).toBe("/en")
  })
})

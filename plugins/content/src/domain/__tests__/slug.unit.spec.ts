import fc from "fast-check"
import { SLUG_MAX, SLUG_PATTERN, slugOf } from "../slug"

describe("the address of a title", () => {
  it.each([
    ["Minimums and case packs", "minimums-and-case-packs"],
    ["Größen & Gebinde: Überblick", "groessen-and-gebinde-ueberblick"],
    ["  Crème brûlée — 100 % Café!  ", "creme-brulee-100-cafe"],
    ["Straße", "strasse"],
    ["日本語", ""],
  ])("of %j is %j", (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it("ends at a word", () => {
    const slug = slugOf("word ".repeat(40))
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX)
    expect(slug).toMatch(/^(word-)*word$/)
  })

  it("is an address for every title, and its own address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const slug = slugOf(title)
        expect(slug === "" || (SLUG_PATTERN.test(slug) && slug.length <= SLUG_MAX)).toBe(true)
        expect(slugOf(slug)).toBe(slug)
      })
    )
  })
})

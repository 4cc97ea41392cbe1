import fc from "fast-check"
import { ARTICLE_STATUSES } from "../article"
import { changePublication, isPublic, statusAt, type Publication } from "../publication"

const NOW = new Date("2026-11-23T12:00:00Z")
const EARLIER = new Date("2026-11-01T08:00:00Z")
const LATER = new Date("2026-11-24T08:00:00Z")

describe("who sees an article", () => {
  it.each([
    ["draft", null, false],
    ["draft", EARLIER, false],
    ["scheduled", LATER, false],
    ["scheduled", NOW, true],
    ["scheduled", EARLIER, true],
    ["published", EARLIER, true],
    ["archived", EARLIER, false],
  ] as const)("%s from %s: %s", (status, publish_at, seen) => {
    expect(isPublic({ status, publish_at }, NOW)).toBe(seen)
  })

  it("never changes back by itself", () => {
    const at = fc.date({ noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...ARTICLE_STATUSES), at, at, at, (status, publish_at, a, b) => {
        const [first, then] = a <= b ? [a, b] : [b, a]
        const article: Publication = { status, publish_at }
        expect(isPublic(article, first) && !isPublic(article, then)).toBe(false)
      })
    )
  })
})

const article = (status: Publication["status"], publish_at: Date | null, body = "Text") => ({
  status,
  publish_at,
  body,
})

describe("a change of who sees it", () => {
  it.each([
    ["publishes a draft now", article("draft", null), { to: "published" }, NOW],
    ["keeps the first date", article("archived", EARLIER), { to: "published" }, EARLIER],
    ["plans", article("draft", null), { to: "scheduled", publish_at: LATER }, LATER],
    ["gives up a plan", article("scheduled", LATER), { to: "draft" }, null],
    ["publishes before the plan", article("scheduled", LATER), { to: "published" }, NOW],
    ["archives what a plan published", article("scheduled", EARLIER), { to: "archived" }, EARLIER],
  ] as const)("%s", (_what, before, change, publish_at) => {
    expect(changePublication(before, change, NOW)).toEqual({ status: change.to, publish_at })
  })

  it.each([
    ["a plan for the past", article("draft", null), { to: "scheduled", publish_at: EARLIER }],
    ["a plan without a time", article("draft", null), { to: "scheduled" }],
    ["an empty text", article("draft", null, " \n"), { to: "published" }],
    ["publishing twice", article("published", EARLIER), { to: "published" }],
    ["publishing what a plan published", article("scheduled", EARLIER), { to: "published" }],
  ] as const)("refuses %s", (_what, before, change) => {
    expect(() => changePublication(before, change, NOW)).toThrow()
  })

  it("leads to the state that was asked for, or nowhere", () => {
    const status = fc.constantFrom(...ARTICLE_STATUSES)
    fc.assert(
      fc.property(status, status, (from, to) => {
        const before = article(from, from === "draft" ? null : EARLIER)
        try {
          const after = changePublication(before, { to, publish_at: LATER }, NOW)
          expect(statusAt(after, NOW)).toBe(to)
        } catch (error) {
          expect(error).toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
        }
      })
    )
  })
})

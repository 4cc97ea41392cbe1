import fc from "fast-check"
import { levelOf, standingOf, type CaseStanding } from "../level"
import type { CaseState } from "../states"

const NOW = new Date("2027-03-01T12:00:00Z")
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const entry = (level: number, state: CaseState, expiresIn?: number): CaseStanding => ({
  level,
  state,
  expires_at: expiresIn === undefined ? null : days(expiresIn),
})

describe("levelOf", () => {
  it.each<[string, CaseStanding[], number]>([
    ["nothing", [], 0],
    ["a draft", [entry(1, "draft")], 0],
    ["level 1", [entry(1, "approved")], 1],
    ["levels 1 and 2", [entry(2, "approved"), entry(1, "approved")], 2],
    ["level 2 without 1", [entry(2, "approved")], 0],
    ["a revoked level under an approved one", [entry(1, "revoked"), entry(2, "approved")], 0],
    ["a new draft beside an expired case", [entry(1, "expired"), entry(1, "draft")], 0],
    ["an approval that ends this moment", [entry(1, "approved", 0)], 0],
    ["an approval that ends tomorrow", [entry(1, "approved", 1)], 1],
    ["all three", [1, 2, 3].map((level) => entry(level, "approved")), 3],
  ])("%s", (_name, cases, level) => {
    expect(levelOf(cases, NOW)).toBe(level)
  })

  const standing = fc.record({
    level: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom<CaseState>("draft", "in_review", "approved", "expired", "revoked"),
    expires_at: fc.option(fc.integer({ min: -100, max: 100 }).map(days)),
  })

  it("never stands on a missing level below, whatever the cases and their order", () => {
    fc.assert(
      fc.property(fc.array(standing), (cases) => {
        const level = levelOf(cases, NOW)
        const valid = (wanted: number) =>
          cases.some(
            (one) =>
              one.level === wanted &&
              one.state === "approved" &&
              (one.expires_at === null || one.expires_at > NOW)
          )
        for (let below = 1; below <= level; below += 1) {
          expect(valid(below)).toBe(true)
        }
        expect(level < 3 && valid(level + 1)).toBe(false)
        expect(levelOf([...cases].reverse(), NOW)).toBe(level)
      })
    )
  })

  it("holds until verified_until and not a moment longer", () => {
    fc.assert(
      fc.property(fc.array(standing), (cases) => {
        const { verification_level: level, verified_until: until } = standingOf(cases, NOW)
        if (until) {
          expect(levelOf(cases, new Date(until.getTime() - 1))).toBeGreaterThanOrEqual(level)
          expect(until > NOW).toBe(true)
        } else {
          expect(levelOf(cases, days(100_000))).toBeGreaterThanOrEqual(level)
        }
      })
    )
  })

  it("ends with the first of the cases under the level, not with one above it", () => {
    const cases = [entry(1, "approved", 50), entry(2, "approved", 20), entry(3, "revoked", 5)]
    expect(standingOf(cases, NOW)).toEqual({ verification_level: 2, verified_until: days(20) })
    const gap = [entry(1, "approved", 50), entry(3, "approved", 5)]
    expect(standingOf(gap, NOW)).toEqual({ verification_level: 1, verified_until: days(50) })
  })
})

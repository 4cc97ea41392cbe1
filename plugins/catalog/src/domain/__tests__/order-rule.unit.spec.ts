import fc from "fast-check"
import {
  checkQuantity,
  DEFAULT_ORDER_RULE,
  isImpossible,
  roundQuantity,
  type OrderRule,
} from "../order-rule"

const rules = fc
  .record({
    min_quantity: fc.integer({ min: 1, max: 60 }),
    order_multiple: fc.integer({ min: 1, max: 24 }),
    max_quantity: fc.option(fc.integer({ min: 1, max: 200 })),
    sample_quantity: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map((rule): OrderRule => ({ ...DEFAULT_ORDER_RULE, ...rule }))

const possible = rules.filter((rule) => !isImpossible(rule))
const quantities = fc.integer({ min: 0, max: 400 })

/** The rule in its plainest words. */
const admitted = (rule: OrderRule, quantity: number) =>
  quantity >= rule.min_quantity &&
  quantity % rule.order_multiple === 0 &&
  quantity <= (rule.max_quantity ?? Infinity)

const all = (rule: OrderRule) =>
  Array.from({ length: 430 }, (_, quantity) => quantity).filter((q) => admitted(rule, q))

describe("checkQuantity", () => {
  it("admits exactly what is at least the minimum, a multiple and at most the maximum", () => {
    fc.assert(
      fc.property(rules, quantities, (rule, quantity) => {
        expect(checkQuantity(rule, quantity).ok).toBe(admitted(rule, quantity))
      }),
      { numRuns: 2000 }
    )
  })

  it("names a nearest quantity that is admitted itself", () => {
    fc.assert(
      fc.property(possible, quantities, (rule, quantity) => {
        const verdict = checkQuantity(rule, quantity)
        if (!verdict.ok) {
          expect(admitted(rule, verdict.nearest)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it.each([
    [{ min_quantity: 12 }, 5, { ok: false, code: "BELOW_MINIMUM", nearest: 12 }],
    [
      { min_quantity: 10, order_multiple: 6 },
      10,
      { ok: false, code: "NOT_A_MULTIPLE", nearest: 12 },
    ],
    [
      { max_quantity: 50, order_multiple: 12 },
      60,
      { ok: false, code: "ABOVE_MAXIMUM", nearest: 48 },
    ],
    [
      { max_quantity: 50, order_multiple: 12 },
      49,
      { ok: false, code: "NOT_A_MULTIPLE", nearest: 48 },
    ],
    [{ min_quantity: 12, order_multiple: 6 }, 18, { ok: true }],
    [{}, 0, { ok: false, code: "BELOW_MINIMUM", nearest: 1 }],
  ])("%j: %i", (rule, quantity, verdict) => {
    expect(checkQuantity({ ...DEFAULT_ORDER_RULE, ...rule }, quantity)).toEqual(verdict)
  })

  it.each([
    [null, 1, { ok: false, code: "ABOVE_MAXIMUM", nearest: 0 }],
    [2, 1, { ok: true }],
    [2, 3, { ok: false, code: "ABOVE_MAXIMUM", nearest: 2 }],
    [2, 0, { ok: false, code: "BELOW_MINIMUM", nearest: 1 }],
  ])("samples (%p): %i, whatever the minimum", (sample_quantity, quantity, verdict) => {
    const rule = { ...DEFAULT_ORDER_RULE, min_quantity: 24, order_multiple: 12, sample_quantity }
    expect(checkQuantity(rule, quantity, "sample")).toEqual(verdict)
  })
})

describe("roundQuantity", () => {
  it("goes up to the next admitted quantity, down only at the maximum", () => {
    fc.assert(
      fc.property(possible, quantities, (rule, quantity) => {
        const candidates = all(rule)
        const up = candidates.find((candidate) => candidate >= quantity)
        expect(roundQuantity(rule, quantity)).toBe(up ?? candidates.at(-1))
      }),
      { numRuns: 2000 }
    )
  })
})

describe("isImpossible", () => {
  it("says so exactly when no quantity is admitted", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(isImpossible(rule)).toBe(all(rule).length === 0)
      }),
      { numRuns: 2000 }
    )
  })

  it("rounds to nothing then", () => {
    const rule = { ...DEFAULT_ORDER_RULE, min_quantity: 7, order_multiple: 6, max_quantity: 11 }
    expect(isImpossible(rule)).toBe(true)
    expect(roundQuantity(rule, 8)).toBe(0)
  })
})

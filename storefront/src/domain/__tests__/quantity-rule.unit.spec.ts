import fc from "fast-check"
import {
  firstQuantity,
  lastQuantity,
  nearestQuantity,
  quantityState,
  steppedQuantity,
  typedQuantity,
  type QuantityRule,
} from "../quantity-rule"

const rule = (min: number, multiple: number, max: number | null = null): QuantityRule => ({
  min_quantity: min,
  order_multiple: multiple,
  max_quantity: max,
})

const rules = fc
  .record({ min: fc.integer({ min: 1, max: 200 }), multiple: fc.integer({ min: 1, max: 48 }) })
  .chain(({ min, multiple }) =>
    fc
      .option(fc.nat(500))
      .map((above) =>
        rule(min, multiple, above === null ? null : firstQuantity(rule(min, multiple)) + above)
      )
  )

describe("nearestQuantity", () => {
  it.each([
    [rule(1, 6), 7, 12],
    [rule(10, 6), 1, 12],
    [rule(1, 1), 3, 3],
    [rule(1, 6, 20), 100, 18],
    [rule(10, 6), 0, 0],
    [rule(10, 6), -4, 0],
    [rule(10, 6), Number.NaN, 0],
  ])("with %j makes %i to %i", (given, wanted, expected) => {
    expect(nearestQuantity(given, wanted)).toBe(expected)
  })

  it("only gives quantities that the rule admits", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 2000 }), (given, wanted) => {
        expect(quantityState(given, nearestQuantity(given, wanted))).toBe("ok")
      })
    )
  })

  it("leaves an admitted quantity as it is", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 2000 }), (given, wanted) => {
        const once = nearestQuantity(given, wanted)
        expect(nearestQuantity(given, once)).toBe(once)
      })
    )
  })
})

describe("steppedQuantity", () => {
  it.each([
    [rule(10, 6), 0, 1, 12],
    [rule(10, 6), 12, 1, 18],
    [rule(10, 6), 12, -1, 0],
    [rule(10, 6), 18, -1, 12],
    [rule(1, 6), 7, 1, 12],
    [rule(1, 6), 7, -1, 6],
    [rule(1, 6, 20), 18, 1, 18],
  ] as const)("with %j goes from %i by %i to %i", (given, from, direction, expected) => {
    expect(steppedQuantity(given, from, direction)).toBe(expected)
  })

  it("never leaves the rule, whichever way", () => {
    fc.assert(
      fc.property(rules, fc.nat(2000), fc.constantFrom(1, -1), (given, from, direction) => {
        const last = lastQuantity(given)
        const start = last === null ? from : Math.min(from, last)
        expect(quantityState(given, steppedQuantity(given, start, direction))).toBe("ok")
      })
    )
  })
})

describe("quantityState", () => {
  it.each([
    [rule(10, 6), 6, "below_minimum"],
    [rule(10, 6), 13, "not_a_multiple"],
    [rule(1, 6, 20), 24, "above_maximum"],
    [rule(10, 6), 12, "ok"],
  ])("with %j calls %i %s", (given, quantity, state) => {
    expect(quantityState(given, quantity)).toBe(state)
  })
})

describe("typedQuantity", () => {
  it.each([
    ["12", 12],
    [" 1.200 ", 1200],
    ["1,200", 1200],
    ["1.5", null],
    ["", null],
    ["-3", null],
    ["dozen", null],
  ])("reads %j as %s", (typed, quantity) => {
    expect(typedQuantity(typed)).toBe(quantity)
  })
})

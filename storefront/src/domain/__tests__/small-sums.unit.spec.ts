import fc from "fast-check"
import { axisTicks, shares } from "../chart-scale"
import { chosenParts, sumOfParts } from "../checkout-parts"
import { minimumProgress } from "../minimum-progress"
import { orderedQuantities } from "../ordered-quantities"
import { canBeHad, sameLadders, sheetTotals, shownBreak } from "../order-sheet"
import { variantMatrix } from "../variant-matrix"

describe("minimumProgress", () => {
  it.each([
    [8400, 15000, { reached: false, missing: 6600, percent: 56 }],
    [14999, 15000, { reached: false, missing: 1, percent: 99 }],
    [15000, 15000, { reached: true, missing: 0, percent: 100 }],
    [0, 0, { reached: true, missing: 0, percent: 100 }],
  ])("%i of %i", (subtotal, minimum, expected) => {
    expect(minimumProgress(subtotal, minimum)).toEqual(expected)
  })
})

describe("axisTicks", () => {
  it.each([
    [0, [0, 1]],
    [100, [0, 25, 50, 75, 100]],
    [73, [0, 20, 40, 60, 80]],
    [0.3, [0, 0.1, 0.2, 0.3]],
  ])("for %d", (max, ticks) => {
    expect(axisTicks(max)).toEqual(ticks)
  })

  it("always reaches the largest value with few steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (max) => {
        const ticks = axisTicks(max)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
        expect(ticks.length).toBeLessThanOrEqual(5)
      })
    )
  })
})

describe("shares", () => {
  it("are percentages of the sum", () => {
    expect(shares([1, 3])).toEqual([25, 75])
    expect(shares([0, 0])).toEqual([0, 0])
  })
})

describe("variantMatrix", () => {
  const options = [
    { title: "Size", values: ["S", "M", "L", "XL"] },
    { title: "Colour", values: ["red", "blue", "green", "grey"] },
    { title: "Material", values: ["Wool"] },
  ]
  const variant = (size: string, colour: string) => ({
    id: `${size}-${colour}`,
    options: { Size: size, Colour: colour, Material: "Wool" },
  })

  it("puts the shorter option across and leaves a gap where there is no variant", () => {
    const matrix = variantMatrix(options, [
      variant("L", "red"),
      variant("M", "red"),
      variant("S", "red"),
      variant("S", "blue"),
    ])
    expect(matrix).toMatchObject({ rowTitle: "Size", columnTitle: "Colour" })
    expect(matrix?.columns).toEqual(["red", "blue"])
    expect(matrix?.rows.map((row) => row.cells.map((cell) => cell?.id ?? null))).toEqual([
      ["S-red", "S-blue"],
      ["M-red", null],
      ["L-red", null],
    ])
  })

  it("is none for one option or many gaps", () => {
    expect(variantMatrix(options, [variant("S", "red"), variant("M", "red")])).toBeNull()
    expect(
      variantMatrix(options, [
        variant("S", "red"),
        variant("M", "blue"),
        variant("L", "green"),
        variant("XL", "grey"),
      ])
    ).toBeNull()
  })
})

describe("an order sheet", () => {
  const price = {
    hidden: false,
    breaks: [
      { min_quantity: 6, amount: 450 },
      { min_quantity: 24, amount: 400 },
    ],
  }
  const variants = [
    { id: "a", price },
    { id: "b", price },
    { id: "c", price: { hidden: true, breaks: [] } },
  ]

  it("adds up each variant at the step of its own quantity", () => {
    expect(sheetTotals(variants, { a: 6, b: 24 })).toEqual({
      units: 30,
      lines: 2,
      amount: 6 * 450 + 24 * 400,
    })
  })

  it("says no sum while a price is missing", () => {
    expect(sheetTotals(variants, { a: 6, c: 1 })).toEqual({ units: 7, lines: 2, amount: null })
  })

  it("shows the first step while nothing is chosen", () => {
    expect(shownBreak(price.breaks, 0)?.amount).toBe(450)
    expect(shownBreak(price.breaks, 30)?.amount).toBe(400)
    expect(shownBreak([], 3)).toBeNull()
  })

  it("knows whether one table speaks for all", () => {
    expect(sameLadders(variants.slice(0, 2))).toBe(true)
    expect(sameLadders(variants)).toBe(false)
  })
})

describe("a checkout's parts", () => {
  const part = (id: string, orderable: boolean, total: number) => ({
    seller: { id },
    orderable,
    totals: { goods: total, discount: 0, shipping: 1, tax: 2, total },
  })
  const parts = [part("a", true, 10), part("b", false, 20), part("c", true, 30)]

  it("are those that are ready, or the wanted ones among them", () => {
    expect(chosenParts(parts, []).map(({ seller }) => seller.id)).toEqual(["a", "c"])
    expect(chosenParts(parts, ["b", "c"]).map(({ seller }) => seller.id)).toEqual(["c"])
  })

  it("add up", () => {
    expect(sumOfParts(chosenParts(parts, []))).toEqual({
      goods: 40,
      discount: 0,
      shipping: 2,
      tax: 4,
      total: 40,
    })
  })
})

describe("orderedQuantities", () => {
  it("reads the named quantities and drops what orders nothing", () => {
    const form = new FormData()
    form.set("quantity:var_1", "12")
    form.set("quantity:var_2", "0")
    form.set("quantity:var_3", "")
    form.set("quantity:var_4", "many")
    form.set("other:var_5", "3")
    expect(orderedQuantities(form, "quantity")).toEqual([{ key: "var_1", quantity: 12 }])
  })
})

describe("canBeHad", () => {
  const promise = { ship_on: "2026-12-01" }
  it.each([
    ["made to order", { available: null, promise: null }, true],
    ["in stock", { available: 40, promise }, true],
    ["gone, but being produced", { available: 0, promise }, true],
    ["gone", { available: 0, promise: null }, false],
    ["fewer than the smallest order", { available: 3, promise: null }, false],
  ])("of a variant that is %s", (_what, variant, expected) => {
    expect(canBeHad(variant)).toBe(expected)
  })
})

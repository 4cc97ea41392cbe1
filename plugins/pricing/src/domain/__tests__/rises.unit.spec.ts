import fc from "fast-check"
import { resolveLadder } from "../resolve-ladder"
import { findRises, type StoredPrice } from "../rises"
import { catalogue, NOW, resolution } from "./arbitraries"

const price = (more: Partial<StoredPrice>): StoredPrice => ({
  id: `wp_${more.source ?? "base"}_${more.min_quantity ?? 1}_${more.starts_at?.getTime() ?? ""}`,
  source: "base",
  target: more.source === undefined ? "" : "comp_me",
  currency_code: "eur",
  min_quantity: 1,
  amount: 100n,
  starts_at: null,
  ends_at: null,
  may_rise: false,
  ...more,
})

const found = (...prices: StoredPrice[]) =>
  findRises(prices, NOW).map((rise) => [rise.price.min_quantity, rise.below.min_quantity])

describe("findRises", () => {
  it("finds a break that is dearer than the one before it, unless it is marked", () => {
    const dearer = price({ min_quantity: 10, amount: 101n })
    expect(found(price({}), dearer)).toEqual([[10, 1]])
    expect(found(price({}), { ...dearer, may_rise: true })).toEqual([])
    expect(found(price({}), { ...dearer, amount: 100n })).toEqual([])
  })

  it("finds a ladder that sets in above the base price", () => {
    const customer = price({ source: "customer", min_quantity: 5, amount: 120n })
    expect(found(price({}), customer)).toEqual([[5, 1]])
    expect(found(price({}), { ...customer, min_quantity: 1 })).toEqual([])
  })

  it("finds a rise that a schedule brings later", () => {
    const later = new Date("2027-04-01T00:00:00Z")
    const end = new Date("2027-05-01T00:00:00Z")
    const sale = price({ amount: 80n, starts_at: later, ends_at: end })
    const ten = price({ min_quantity: 10, amount: 90n })
    expect(found(price({}), ten, sale)).toEqual([[10, 1]])
    expect(findRises([price({}), ten, sale], NOW)[0].at).toEqual(later)
    expect(found(price({}), ten, { ...sale, starts_at: null, ends_at: NOW })).toEqual([])
  })

  it("keeps best prices from rising with the quantity, wherever it finds none", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        const marked = prices.map((one) => ({ ...one, may_rise: false }))
        const own = marked.filter((one) => one.currency_code === "eur")
        fc.pre(findRises(own, NOW).length === 0)
        const breaks = resolveLadder(own, { ...wanted, strategy: "best_price" })
        for (const [index, step] of breaks.slice(1).entries()) {
          expect(step.amount).toBeLessThanOrEqual(breaks[index].amount)
        }
        const first = resolveLadder(own, { ...wanted, strategy: "first_that_applies" })
        for (const [index, step] of first.slice(1).entries()) {
          const before = first[index]
          // Only where another ladder takes over from a tier's, country's or customer's own price.
          if (step.source === before.source || before.source === "base") {
            expect(step.amount).toBeLessThanOrEqual(before.amount)
          }
        }
      }),
      { numRuns: 2000 }
    )
  })
})

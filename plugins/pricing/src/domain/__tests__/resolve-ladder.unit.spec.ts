import fc from "fast-check"
import type { PriceBreak } from "@wholesale/catalog/prices/price-source"
import type { PriceCandidate, Resolution } from "../candidates"
import { explainCandidates } from "../explain"
import { resolveLadder } from "../resolve-ladder"
import { catalogue, NOW, QUANTITIES, resolution } from "./arbitraries"

const at = (breaks: readonly PriceBreak[], quantity: number) =>
  breaks.findLast((step) => step.min_quantity <= quantity)

const RANK = { contract: 4, customer: 3, tier: 2, country: 1, base: 0 }

/** What the rules say, as somebody would look it up by hand, one quantity at a time. */
const naive = (prices: readonly PriceCandidate[], wanted: Resolution, quantity: number) => {
  let offers: PriceCandidate[] = []
  for (const price of prices) {
    const { targets, country_code: country } = wanted.buyer
    const mine =
      price.source === "base" ||
      (price.source === "country" && country !== null && price.target === country) ||
      (["tier", "customer", "contract"].includes(price.source) && targets.includes(price.target))
    const started = price.starts_at === null || price.starts_at.getTime() <= wanted.at.getTime()
    const ended = price.ends_at !== null && price.ends_at.getTime() <= wanted.at.getTime()
    if (mine && started && !ended && price.currency_code === wanted.currency_code) {
      offers.push(price)
    }
  }
  const start = (price: PriceCandidate) => price.starts_at?.getTime() ?? -Infinity
  offers = offers.filter((price) => price.min_quantity <= quantity)
  offers = offers.filter(
    (price) =>
      !offers.some(
        (other) =>
          other.source === price.source &&
          other.target === price.target &&
          (other.min_quantity > price.min_quantity ||
            (other.min_quantity === price.min_quantity &&
              (start(other) > start(price) ||
                (start(other) === start(price) && other.id < price.id))))
      )
  )
  let best: PriceCandidate | undefined
  for (const price of offers) {
    const better =
      !best ||
      (wanted.strategy === "best_price"
        ? price.amount < best.amount ||
          (price.amount === best.amount && RANK[price.source] > RANK[best.source])
        : RANK[price.source] > RANK[best.source])
    best = better ? price : best
  }
  return best
}

describe("resolveLadder", () => {
  it("agrees with a naive reference on 10,000 random catalogues", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        const breaks = resolveLadder(prices, wanted)
        expect(QUANTITIES.map((quantity) => at(breaks, quantity)?.price_id)).toEqual(
          QUANTITIES.map((quantity) => naive(prices, wanted, quantity)?.id)
        )
      }),
      { numRuns: 10_000 }
    )
  })

  it("shows what is charged: the explanation's winner is the ladder's price, at every quantity", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        const breaks = resolveLadder(prices, wanted)
        const explained = QUANTITIES.map((quantity) => explainCandidates(prices, wanted, quantity))
        expect(explained.map((all) => all.filter(({ won }) => won).map(({ id }) => id))).toEqual(
          QUANTITIES.map((quantity) => [at(breaks, quantity)?.price_id].filter(Boolean))
        )
        const entries = explained.flat()
        expect(entries.filter(({ won, lost_because: why }) => won !== (why === null))).toEqual([])
        expect(entries).toHaveLength(prices.length * QUANTITIES.length)
      })
    )
  })

  it("never lets a less specific price change what a more specific one sets", () => {
    const first = resolution.map((wanted) => ({
      ...wanted,
      strategy: "first_that_applies" as const,
    }))
    fc.assert(
      fc.property(catalogue, catalogue, first, (prices, more, wanted) => {
        const before = resolveLadder(prices, wanted)
        for (const added of more) {
          const after = resolveLadder([...prices, { ...added, id: "wp_added" }], wanted)
          for (const quantity of QUANTITIES) {
            const set = at(before, quantity)
            if (set && RANK[set.source] > RANK[added.source]) {
              expect(at(after, quantity)).toMatchObject({
                price_id: set.price_id,
                amount: set.amount,
              })
            }
          }
        }
      })
    )
  })

  it("never uses a price of another currency, another buyer or another time", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        const used = new Set(resolveLadder(prices, wanted).map((step) => step.price_id))
        for (const price of prices.filter(({ id }) => used.has(id))) {
          expect(price.currency_code).toBe(wanted.currency_code)
          expect(price.target).not.toMatch(/other/)
          expect(price.starts_at === null || price.starts_at <= NOW).toBe(true)
          expect(price.ends_at === null || price.ends_at > NOW).toBe(true)
        }
      })
    )
  })

  it("does not depend on the order in which prices are read", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        expect(resolveLadder([...prices].reverse(), wanted)).toEqual(resolveLadder(prices, wanted))
      })
    )
  })

  it("never costs more with best_price than with first_that_applies", () => {
    fc.assert(
      fc.property(catalogue, resolution, (prices, wanted) => {
        const best = resolveLadder(prices, { ...wanted, strategy: "best_price" })
        const first = resolveLadder(prices, { ...wanted, strategy: "first_that_applies" })
        for (const quantity of QUANTITIES) {
          const [low, high] = [at(best, quantity)?.amount, at(first, quantity)?.amount]
          expect(low === undefined ? high === undefined : low <= (high ?? low)).toBe(true)
        }
      })
    )
  })

  it("fills the quantities below a specific price from the next one", () => {
    const price = (
      source: "base" | "customer",
      min_quantity: number,
      amount: bigint
    ): PriceCandidate => ({
      id: `${source}${min_quantity}`,
      source,
      target: source === "base" ? "" : "comp_me",
      currency_code: "eur",
      min_quantity,
      amount,
      starts_at: null,
      ends_at: null,
    })
    const prices = [price("base", 1, 100n), price("base", 50, 60n), price("customer", 10, 80n)]
    const buyer = { targets: ["comp_me"], country_code: null }
    const wanted = { strategy: "first_that_applies" as const, currency_code: "eur", at: NOW, buyer }
    const amounts = (strategy: Resolution["strategy"]) =>
      resolveLadder(prices, { ...wanted, strategy }).map((step) => [step.min_quantity, step.amount])
    expect(amounts("first_that_applies")).toEqual([
      [1, 100n],
      [10, 80n],
    ])
    expect(amounts("best_price")).toEqual([
      [1, 100n],
      [10, 80n],
      [50, 60n],
    ])
  })
})

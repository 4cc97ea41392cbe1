import fc from "fast-check"
import type { PriceLadder } from "../../../prices/price-source"
import { cardPrice } from "../card-row"

const ladder = fc
  .record({
    variant_id: fc.string(),
    hidden: fc.boolean(),
    amounts: fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { maxLength: 4 }),
    msrp: fc.option(fc.bigInt({ min: 0n, max: 1_000_000n })),
  })
  .map(({ amounts, ...rest }): PriceLadder => ({
    ...rest,
    breaks: amounts.map((amount, index) => ({
      min_quantity: 1 + index * 10,
      amount,
      source: "base",
      target: "",
      price_id: `wp_${index}`,
    })),
  }))

describe("the price on a card", () => {
  it("shows nothing at all as soon as one variant's price is hidden", () => {
    fc.assert(
      fc.property(fc.array(ladder), (ladders) => {
        const price = cardPrice(ladders, "eur")
        const hidden = ladders.some((one) => one.hidden)
        expect(price.hidden).toBe(hidden)
        if (hidden) {
          expect([price.from, price.lowest, price.msrp]).toEqual([null, null, null])
        }
      })
    )
  })

  it("is the least of the first steps, and the least of all steps", () => {
    const open = ladder.map((one): PriceLadder => ({ ...one, hidden: false }))
    fc.assert(
      fc.property(fc.array(open), (ladders) => {
        const price = cardPrice(ladders, "eur")
        const first = ladders.flatMap(({ breaks }) => (breaks[0] ? [Number(breaks[0].amount)] : []))
        const all = ladders.flatMap(({ breaks }) => breaks.map(({ amount }) => Number(amount)))
        expect(price.from).toBe(first.length > 0 ? Math.min(...first) : null)
        expect(price.lowest).toBe(all.length > 0 ? Math.min(...all) : null)
      })
    )
  })
})

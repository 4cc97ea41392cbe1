import fc from "fast-check"
import { fromStripe, toStripe } from "../amount"

describe("an amount as Stripe writes it", () => {
  it.each([
    ["eur", 1234n, 1234],
    ["jpy", 500n, 500],
    ["isk", 500n, 50_000],
    ["ugx", 7n, 700],
    ["kwd", 1230n, 1230],
    ["huf", 10_000n, 1_000_000],
  ])("in %s is %d as %d", (currency, ours, theirs) => {
    expect(toStripe(ours, currency)).toBe(theirs)
    expect(fromStripe(theirs, currency)).toBe(ours)
  })

  it("comes back as it went", () => {
    const currencies = fc.constantFrom("eur", "usd", "jpy", "isk", "ugx", "huf", "kwd")
    fc.assert(
      fc.property(currencies, fc.bigInt(0n, 99_999_999n), (currency, amount) => {
        expect(fromStripe(toStripe(amount, currency), currency)).toBe(amount)
      })
    )
  })
})

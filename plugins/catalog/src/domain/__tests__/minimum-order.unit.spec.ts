import fc from "fast-check"
import { minimumFor, type MinimumOrder } from "../minimum-order"

const currencies = fc.constantFrom("eur", "usd", "chf")
const countries = fc.constantFrom("de", "fr", "us")

const minimums = fc.uniqueArray(
  fc.record({
    seller_id: fc.constant("comp_1"),
    currency_code: currencies,
    country_code: fc.option(countries),
    opening_minimum: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    reorder_minimum: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  }),
  { selector: ({ currency_code, country_code }) => `${currency_code}:${country_code}` }
)

const questions = fc.record({
  currency: currencies,
  country: fc.option(countries),
  opening: fc.boolean(),
})

const of = (rule: MinimumOrder, opening: boolean) =>
  opening ? rule.opening_minimum : rule.reorder_minimum

describe("minimumFor", () => {
  it("is the one of the country, else the one for everywhere, else nothing", () => {
    fc.assert(
      fc.property(minimums, questions, (rules, question) => {
        const { currency, country, opening } = question
        const exact = rules.find(
          (rule) => rule.currency_code === currency && rule.country_code === country
        )
        const anywhere = rules.find(
          (rule) => rule.currency_code === currency && rule.country_code === null
        )
        const expected = exact ?? anywhere
        expect(minimumFor(rules, question)).toBe(expected ? of(expected, opening) : 0n)
      })
    )
  })

  it("does not depend on the order of the rules", () => {
    fc.assert(
      fc.property(minimums, questions, (rules, question) => {
        expect(minimumFor([...rules].reverse(), question)).toBe(minimumFor(rules, question))
      })
    )
  })
})

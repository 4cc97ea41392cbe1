import fc from "fast-check"
import { formatMoney, formatRoundMoney, parseMoney, typedMoney } from "../money"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("formatMoney", () => {
  it.each([
    [1234, "eur", "en", "€12.34"],
    [1234, "eur", "de", "12,34 €"],
    [5, "eur", "en", "€0.05"],
    [-150, "usd", "en", "-$1.50"],
    [1234, "jpy", "en", "¥1,234"],
    [9007199254740991, "eur", "en", "€90,071,992,547,409.91"],
  ])("writes %i %s in %s as %s", (amount, currency, locale, text) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(text)
  })

  it("shortens for an axis", () => {
    expect(formatRoundMoney(1_250_000, "eur", "en")).toBe("€12.5K")
  })
})

describe("typedMoney", () => {
  it.each([
    [123456, "eur", "en", "1234.56"],
    [123456, "eur", "de", "1234,56"],
    [5, "eur", "en", "0.05"],
    [1234, "jpy", "en", "1234"],
  ])("writes %i %s in %s as %s", (amount, currency, locale, text) => {
    expect(typedMoney(amount, currency, locale)).toBe(text)
    expect(parseMoney(text, currency)).toBe(amount)
  })
})

describe("parseMoney", () => {
  it.each([
    ["1.250,50", "eur", 125050],
    ["1,250.50", "eur", 125050],
    ["1250.5", "eur", 125050],
    ["1 250", "eur", 125000],
    ["1.250", "eur", 125000],
    ["0,05", "eur", 5],
    ["1250", "jpy", 1250],
    ["abc", "eur", null],
    ["-5", "eur", null],
    ["", "eur", null],
  ])("reads %j in %s as %s", (typed, currency, amount) => {
    expect(parseMoney(typed, currency)).toBe(amount)
  })

  it("reads back what formatMoney wrote, in both languages", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom("en", "de"), (amount, locale) => {
        const written = formatMoney(amount, "eur", locale).replace(/[^\d.,]/g, "")
        expect(parseMoney(written, "eur")).toBe(amount)
      })
    )
  })
})

import fc from "fast-check"

import { parseAmount, toAmountText } from "../money"

describe("an amount in a form field", () => {
  it.each([
    ["12", 1200],
    ["12.5", 1250],
    ["12,50", 1250],
    ["1.234,50", 123450],
    ["1,234.50", 123450],
    ["1.234", 123400],
    ["1 234,50 €", 123450],
    ["EUR 1'234.50", 123450],
    ["0,05", 5],
  ])("reads %s", (text, minor) => {
    expect(parseAmount(text, "eur")).toBe(minor)
  })

  it.each(["", "-1", "abc", "1,2,3", "12.345,6.7", "1.23.45", ".5", "1e5"])(
    "refuses %s",
    (text) => {
      expect(parseAmount(text, "eur")).toBeNull()
    }
  )

  it("follows the digits of the currency", () => {
    expect(parseAmount("1500", "jpy")).toBe(1500)
    expect(parseAmount("1,500", "jpy")).toBe(1500)
    expect(toAmountText(1500, "jpy")).toBe("1500")
  })

  it("reads what it writes, for every amount and currency", () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.constantFrom("eur", "usd", "jpy", "huf", "chf"),
        (minor, currency) =>
          expect(parseAmount(toAmountText(minor, currency), currency)).toBe(minor)
      )
    )
  })
})

import * as fc from "fast-check"
import { toDecimal } from "@wholesale/core"
import { amount, breaks, cellText, gtin, urls, wholeNumber } from "../cells"
import { safeCell } from "../to-cells"

const codeOf = (read: () => unknown) => {
  try {
    read()
    return null
  } catch (error) {
    return Object(error).code
  }
}

describe("an amount", () => {
  it.each([
    ["12.5", "eur", "1250"],
    ["12,50", "eur", "1250"],
    ["1.234,50", "eur", "123450"],
    ["1,234.50", "usd", "123450"],
    ["1 234,5", "eur", "123450"],
    ["€ 12.50", "eur", "1250"],
    ["12.50 EUR", "eur", "1250"],
    ["1.234.567", "eur", "123456700"],
    ["12.500", "bhd", "12500"],
    ["1250", "jpy", "1250"],
    ["0", "eur", "0"],
    ["12.000000", "eur", "1200"],
  ])("%s in %s is %s", (cell, currency, minor) => {
    expect(amount(cell, currency)).toBe(minor)
  })

  it.each([
    ["1.234", "eur"],
    ["1,234", "eur"],
    ["12.345", "usd"],
    ["1.5", "jpy"],
    ["-3", "eur"],
    ["abc", "eur"],
    ["1.2.3", "eur"],
    ["1,23.45", "eur"],
    ["1234567890", "eur"],
    ["NaN", "eur"],
    ["1e5", "eur"],
  ])("%s in %s is refused", (cell, currency) => {
    expect(codeOf(() => amount(cell, currency))).toBe("NOT_AN_AMOUNT")
  })

  it("is read back from what an export writes", () => {
    const currency = fc.constantFrom("eur", "usd", "jpy", "bhd")
    fc.assert(
      fc.property(fc.bigInt(0n, 99_999_999_999n), currency, (minor, code) => {
        // Nine digits before the decimals are the most that a price has.
        fc.pre(minor < 10n ** (code === "jpy" ? 9n : 11n))
        expect(amount(toDecimal(minor, code), code)).toBe(minor.toString())
      })
    )
  })
})

it("sorts breaks and refuses those that rise, repeat or lack a part", () => {
  expect(breaks("50:9,00; 10:11.90", "eur")).toEqual([
    [10, "1190"],
    [50, "900"],
  ])
  expect(codeOf(() => breaks("10:9; 50:9.01", "eur"))).toBe("BREAKS_RISE")
  expect(codeOf(() => breaks("10:9; 10:8", "eur"))).toBe("BREAKS_WRONG")
  expect(codeOf(() => breaks("10", "eur"))).toBe("BREAKS_WRONG")
  expect(codeOf(() => breaks("1:9", "eur"))).toBe("NOT_ALLOWED")
})

it("knows a GTIN by its check digit", () => {
  expect(gtin("4006381333931")).toBe("4006381333931")
  expect(gtin("4006-3813 33931")).toBe("4006381333931")
  expect(gtin("96385074")).toBe("96385074")
  expect(codeOf(() => gtin("4006381333932"))).toBe("GTIN_WRONG")
  expect(codeOf(() => gtin("123"))).toBe("GTIN_WRONG")
})

it("reads whole numbers as spreadsheets write them, within bounds", () => {
  expect(wholeNumber("12.0", 1, 100)).toBe(12)
  expect(codeOf(() => wholeNumber("12.5", 1, 100))).toBe("NOT_A_NUMBER")
  expect(codeOf(() => wholeNumber("-1", 0, 100))).toBe("NOT_A_NUMBER")
  expect(codeOf(() => wholeNumber("101", 1, 100))).toBe("NOT_ALLOWED")
})

it("takes addresses of pictures apart and refuses what is none", () => {
  expect(urls("https://a.example/1.png | https://a.example/2.png https://a.example/1.png")).toEqual(
    ["https://a.example/1.png", "https://a.example/2.png"]
  )
  expect(codeOf(() => urls("file:///etc/passwd"))).toBe("URL_WRONG")
  expect(codeOf(() => urls("nowhere"))).toBe("URL_WRONG")
})

it("writes no cell that a spreadsheet takes for a formula, and reads every cell back", () => {
  expect(safeCell("=HYPERLINK(1)")).toBe("'=HYPERLINK(1)")
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "a", "1") }), (text) => {
      expect(safeCell(text)).not.toMatch(/^[=+\-@]/)
      expect(cellText(safeCell(text))).toBe(text)
    })
  )
})

import fc from "fast-check"
import { toDecimal } from "@wholesale/core"
import { decimalSignOf, readAmount } from "../csv-amount"

const refused = expect.objectContaining({ code: "INVALID_INPUT" })
const read = (cells: string[], code = "eur") =>
  cells.map((cell) => readAmount(cell, decimalSignOf(cells), code))

describe("a column of amounts", () => {
  it.each([
    [
      ["1.234,56", "1.000"],
      [123456n, 100000n],
    ],
    [
      ["1,234.56", "1,000"],
      [123456n, 100000n],
    ],
    [
      ["-12.00", "1,000"],
      [-1200n, 100000n],
    ],
    [
      ["12,5", "1.000"],
      [1250n, 100000n],
    ],
    [
      ["1.234.567", "1,5"],
      [123456700n, 150n],
    ],
    [["1,234,567"], [123456700n]],
    [
      ["12", "-100"],
      [1200n, -10000n],
    ],
    [
      ["+5", "5-", "5,00-"],
      [500n, -500n, -500n],
    ],
    [
      ["\u22125,00", "- 7,00"],
      [-500n, -700n],
    ],
    [
      ["1'234.50", "1 234 567.89", "1\u00a0000"],
      [123450n, 123456789n, 100000n],
    ],
    [["0.50"], [50n]],
    [["1234.5"], [123450n]],
  ])("like %p is read", (cells, amounts) => {
    expect(read(cells)).toEqual(amounts)
  })

  it("counts with the decimals of the currency", () => {
    expect(read(["1.234,567", "1.500"], "kwd")).toEqual([1234567n, 1500000n])
    expect(read(["1.234.567", "1.200"], "jpy")).toEqual([1234567n, 1200n])
  })

  it.each([
    ["that could be thousands or decimals", ["1.234", "12", "999,999"]],
    ["that could be either, with any sign", ["-1,234"]],
    ["that contradict each other", ["1.234,56", "12.50"]],
    ["that contradict each other by thousands", ["1.234.567", "12.5"]],
  ])("%s is refused", (_, cells) => {
    expect(() => decimalSignOf(cells)).toThrow(refused)
  })

  it("is not confused by what is no amount", () => {
    expect(decimalSignOf(["12,50", "n/a", "=1.5", "see 12.50", ""])).toBe(",")
  })
})

it.each([
  "",
  "abc",
  "=1+1",
  "1,2,3",
  "12.34,56",
  "1.23.456,00",
  "--5",
  "-5-",
  "5,",
  ",5",
  "1e3",
  "0x10",
])("%j is no amount", (cell) => {
  expect(() => readAmount(cell, ",", "eur")).toThrow(refused)
})

it("an amount with more decimals than the currency is refused", () => {
  expect(() => readAmount("1,234", ",", "eur")).toThrow(refused)
})

it("every amount is read back as it was written, in each way to write it", () => {
  const amounts = fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1 })
  const grouping = fc.constantFrom("", "'", " ", "other")
  fc.assert(
    fc.property(amounts, fc.constantFrom(",", "."), grouping, (all, decimal, group) => {
      const between = group === "other" ? (decimal === "," ? "." : ",") : group
      const cells = all.map((amount) => {
        const [whole, fraction] = toDecimal(amount, "eur").split(".")
        return `${whole.replace(/\B(?=(\d{3})+$)/g, between)}${decimal}${fraction}`
      })
      expect(read(cells)).toEqual(all)
    })
  )
})

import fc from "fast-check"
import { allocate, toDecimal, toMinorUnits } from "../money"

describe("minor units", () => {
  it.each([
    ["12.34", "eur", 1234n],
    ["12.3", "EUR", 1230n],
    ["-0.05", "usd", -5n],
    ["1234", "jpy", 1234n],
    ["1.234", "kwd", 1234n],
    ["900719925474099312.01", "eur", 90071992547409931201n],
  ])("%s %s", (decimal, currency, expected) => {
    expect(toMinorUnits(decimal, currency)).toBe(expected)
  })

  it.each([
    ["12.345", "eur"],
    ["1.5", "jpy"],
    ["1e3", "eur"],
    ["", "eur"],
    ["12,30", "eur"],
  ])("refuses %s %s", (decimal, currency) => {
    expect(() => toMinorUnits(decimal, currency)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" })
    )
  })

  it("writes what it reads", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom("eur", "jpy", "kwd"), (amount, currency) => {
        expect(toMinorUnits(toDecimal(amount, currency), currency)).toBe(amount)
      })
    )
  })
})

describe("allocate", () => {
  it("gives the odd cents to the largest remainders", () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(allocate(-100n, [1n, 2n])).toEqual([-33n, -67n])
    expect(allocate(5n, [0n, 0n])).toEqual([5n, 0n])
  })

  it("adds up to the total and stays within one unit of the exact share", () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (total, parts) => {
        const shares = allocate(total, parts)
        const sum = parts.reduce((a, b) => a + b, 0n)
        expect(shares.reduce((a, b) => a + b, 0n)).toBe(total)
        for (const [index, share] of shares.entries()) {
          const distance = sum === 0n ? 0n : share * sum - total * parts[index]
          expect((distance < 0n ? -distance : distance) <= sum).toBe(true)
        }
      })
    )
  })

  it("refuses negative weights", () => {
    expect(() => allocate(1n, [1n, -1n])).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" })
    )
  })
})

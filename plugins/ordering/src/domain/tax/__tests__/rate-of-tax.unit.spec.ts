import fc from "fast-check"
import { rateOfTax } from "../rate-of-tax"
import { taxOn } from "../rates"

it.each([
  [990n, 188n, ["19"], "19"],
  [10n, 2n, ["7", "19"], "19"],
  [990n, 189n, ["19"], "19"],
  [990n, 198n, ["19"], "20"],
  [10000n, 810n, [], "8.1"],
  [10000n, 1905n, ["19"], "19.05"],
  [10000n, 0n, ["19"], "0"],
])("%d taxed with %d, where %j are usual, is at %s %%", (net, tax, known, rate) => {
  expect(rateOfTax(net, tax, known)).toBe(rate)
})

it("gives the tax again, to the minor unit", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 7n }),
      fc.constantFrom("19", "7", "8.1", "25.5", "5.5"),
      fc.subarray(["19", "7", "20"]),
      (net, rate, known) => {
        const tax = taxOn(net, rate)
        const off = taxOn(net, rateOfTax(net, tax, known)) - tax
        expect(off >= -1n && off <= 1n).toBe(true)
      }
    )
  )
})

import fc from "fast-check"
import { applyPercent, copiedAmount } from "../percent"

describe("applyPercent", () => {
  it.each([
    [999n, -1000, 1, 899n],
    [995n, -1000, 1, 896n],
    [1000n, 250, 1, 1025n],
    [1001n, 0, 5, 1000n],
    [1003n, 0, 5, 1005n],
    [1250n, -10_000, 1, 0n],
    [333n, 3333, 1, 444n],
    [1n, -5000, 1, 1n],
  ])(
    "makes %s with %s basis points, rounded to %s, %s",
    (amount, basis_points, round_to, after) => {
      expect(applyPercent(amount, { basis_points, round_to })).toBe(after)
    }
  )

  it("is off the exact value by at most half a step, and halves go up", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        fc.integer({ min: -10_000, max: 100_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (amount, basis_points, round_to) => {
          const result = applyPercent(amount, { basis_points, round_to })
          const exact = amount * BigInt(10_000 + basis_points)
          const error = result * 10_000n - exact
          const half = BigInt(round_to) * 5000n
          expect(error > -half && error <= half).toBe(true)
          expect(result % BigInt(round_to)).toBe(0n)
        }
      )
    )
  })
})

it("uses the first rule that matches, and leaves out what none matches", () => {
  const rule = { round_to: 1, product_ids: null, from_amount: null, up_to_amount: null }
  const rules = [
    { ...rule, basis_points: -5000, product_ids: ["prod_1"] },
    { ...rule, basis_points: -1000, from_amount: 1000n, up_to_amount: 2000n },
  ]
  expect(copiedAmount({ product_id: "prod_1", amount: 1500n }, rules)).toBe(750n)
  expect(copiedAmount({ product_id: "prod_2", amount: 1500n }, rules)).toBe(1350n)
  expect(copiedAmount({ product_id: "prod_2", amount: 2001n }, rules)).toBeNull()
})

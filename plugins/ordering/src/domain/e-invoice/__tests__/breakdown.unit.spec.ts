import { breakdownOf } from "../breakdown"

const part = (category: "S" | "Z" | "AE", rate: string, base: bigint, amount: bigint) => ({
  tax: { category, rate },
  base,
  amount,
})

it("sums up what is taxed alike, with a reason only where no tax is charged", () => {
  const parts = [
    part("S", "19", 100n, 19n),
    part("AE", "0", 50n, 0n),
    part("S", "7", 100n, 7n),
    part("S", "19", 10n, 2n),
    part("Z", "0", 5n, 0n),
  ]
  expect(breakdownOf(parts, "Because")).toStrictEqual([
    { category: "S", rate: "19", base: 110n, amount: 21n },
    { category: "AE", rate: "0", base: 50n, amount: 0n, exemption_reason: "Because" },
    { category: "S", rate: "7", base: 100n, amount: 7n },
    { category: "Z", rate: "0", base: 5n, amount: 0n },
  ])
})

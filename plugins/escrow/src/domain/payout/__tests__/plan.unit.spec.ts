import fc from "fast-check"
import { movesMoney, planPayout, type PayoutFacts, type PayoutPlan } from "../plan"

const facts = (more: Partial<Omit<PayoutFacts, "terms">> & Partial<PayoutFacts["terms"]> = {}) => {
  const { minimum = 0, reserve_percent = "0", ...rest } = more
  return {
    payable: 1000n,
    debt: 0n,
    in_dispute: 0n,
    account: "usable" as const,
    suspended: false,
    due: true,
    ...rest,
    terms: { minimum, reserve_percent },
  }
}

const plan = (more: Partial<PayoutPlan>): PayoutPlan => ({
  netted: 0n,
  disputed: 0n,
  reserved: 0n,
  amount: 0n,
  left: 0n,
  reason: null,
  ...more,
})

describe("a seller gets", () => {
  it.each<[string, PayoutFacts, PayoutPlan]>([
    ["all that it is owed", facts(), plan({ amount: 1000n })],
    ["less its debt", facts({ debt: 300n }), plan({ netted: 300n, amount: 700n })],
    [
      "nothing when its debt is greater",
      facts({ debt: 1500n }),
      plan({ netted: 1000n, reason: "nothing" }),
    ],
    [
      "less what is in dispute",
      facts({ in_dispute: 400n }),
      plan({ disputed: 400n, amount: 600n }),
    ],
    [
      "nothing when more is in dispute",
      facts({ in_dispute: 1001n }),
      plan({ disputed: 1000n, reason: "nothing" }),
    ],
    [
      "less a reserve of the rest, rounded half up",
      facts({ payable: 1005n, reserve_percent: "10" }),
      plan({ reserved: 101n, amount: 904n }),
    ],
    [
      "debt, dispute and reserve in this order",
      facts({ debt: 100n, in_dispute: 500n, reserve_percent: "25" }),
      plan({ netted: 100n, disputed: 500n, reserved: 100n, amount: 300n }),
    ],
    [
      "no transfer when all is reserved",
      facts({ reserve_percent: "100" }),
      plan({ reserved: 1000n }),
    ],
    ["just the minimum", facts({ minimum: 1000 }), plan({ amount: 1000n })],
    ["nothing below it", facts({ minimum: 1001 }), plan({ left: 1000n, reason: "below_minimum" })],
    [
      "nothing when the reserve brings it below",
      facts({ minimum: 1000, reserve_percent: "1" }),
      plan({ left: 1000n, reason: "below_minimum" }),
    ],
    [
      "its debt settled without an account",
      facts({ debt: 300n, account: "none" }),
      plan({ netted: 300n, left: 700n, reason: "no_account" }),
    ],
    [
      "nothing while its first account cools",
      facts({ account: "cooling" }),
      plan({ left: 1000n, reason: "account_cooling" }),
    ],
    [
      "nothing at all while suspended",
      facts({ debt: 300n, suspended: true, due: false }),
      plan({ left: 1000n, reason: "suspended" }),
    ],
    [
      "nothing at all before it is time",
      facts({ debt: 300n, due: false }),
      plan({ left: 1000n, reason: "not_due" }),
    ],
    ["nothing of nothing", facts({ payable: 0n, account: "none" }), plan({ reason: "nothing" })],
  ])("%s", (_, given, expected) => {
    expect(planPayout(given)).toEqual(expected)
  })
})

const anyAmount = fc.bigInt({ min: 0n, max: 10n ** 13n })
const anyFacts: fc.Arbitrary<PayoutFacts> = fc.record({
  payable: anyAmount,
  debt: anyAmount,
  in_dispute: anyAmount,
  account: fc.constantFrom("usable" as const, "cooling" as const, "none" as const),
  suspended: fc.boolean(),
  due: fc.boolean(),
  terms: fc.record({
    minimum: fc.integer({ min: 0, max: 1_000_000 }),
    reserve_percent: fc
      .integer({ min: 0, max: 1_000_000 })
      .map((parts) => (parts / 10_000).toFixed(4)),
  }),
})

it("shares out exactly what there is, and no part is less than nothing", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { reason, ...parts } = planPayout(given)
      const amounts = Object.values(parts)
      expect(amounts.reduce((sum, part) => sum + part, 0n)).toBe(given.payable)
      expect(amounts.every((part) => part >= 0n)).toBe(true)
      expect(parts.netted <= given.debt && parts.disputed <= given.in_dispute).toBe(true)
      expect(reason === null ? parts.left : parts.amount + parts.reserved).toBe(0n)
    })
  )
})

it("transfers only to a usable account, at least the minimum, of sellers who are due", () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const result = planPayout(given)
      if (result.amount > 0n) {
        expect(given).toMatchObject({ account: "usable", suspended: false, due: true })
        expect(result.amount >= BigInt(given.terms.minimum)).toBe(true)
      }
      expect(movesMoney(result) && (given.suspended || !given.due)).toBe(false)
    })
  )
})

it("pays no less when the seller is owed more", () => {
  fc.assert(
    fc.property(anyFacts, fc.bigInt({ min: 1n, max: 10_000n }), (given, more) => {
      const [less, greater] = [given, { ...given, payable: given.payable + more }].map(planPayout)
      expect(greater.amount >= less.amount).toBe(true)
      expect(greater.netted >= less.netted).toBe(true)
    })
  )
})

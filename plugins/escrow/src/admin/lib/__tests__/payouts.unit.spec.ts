import { hasTransfers, isByStripe } from "../payouts"

const iban = { amount: 500, account_masked: "DE89 … 3000" }
const there = { amount: 500, account_masked: "Stripe …0001" }
const nothing = { amount: 0, account_masked: null }

test("a payout goes by itself when it goes to an account with Stripe", () => {
  expect([iban, there, nothing].map(isByStripe)).toEqual([false, true, false])
})

test.each([
  ["somebody is paid by bank", [iban, there], true],
  ["everybody is paid through Stripe", [there, nothing], false],
  ["nobody gets anything", [nothing], false],
] as const)("a file goes to the bank where %s", (_, payouts, expected) => {
  expect(hasTransfers(payouts)).toBe(expected)
})

import fc from "fast-check"
import { netLegs, type Leg } from "../../ledger/posting"
import {
  changeInSuspense,
  chargebackBeyond,
  chargebackTaken,
  chargebackWon,
  exchanged,
  feeTaken,
  refundedByChargeback,
  suspenseEnded,
} from "../postings"

const cash = fc.record({
  amount: fc.bigInt(-1_000_000n, 1_000_000n),
  currency_code: fc.constantFrom("eur", "usd"),
})

/** What a posting adds up to in each currency, which its accounts end with. */
const sums = (legs: readonly Leg[]) => {
  const by = new Map<string, bigint>()
  for (const { account, amount } of legs) {
    const currency = account.split("/").at(-1) ?? ""
    by.set(currency, (by.get(currency) ?? 0n) + amount)
  }
  return [...by.values()]
}

it("balances in each currency, whatever happens at the provider", () => {
  fc.assert(
    fc.property(cash, cash, fc.bigInt(0n, 1_000_000n), (one, other, unapplied) => {
      for (const legs of [
        feeTaken(one),
        changeInSuspense(one),
        chargebackTaken(one),
        chargebackWon(one),
        refundedByChargeback("sord_1", one),
        chargebackBeyond("comp_1", one, unapplied),
        exchanged(one, other),
        suspenseEnded("fee", one),
      ]) {
        expect(sums(legs).every((sum) => sum === 0n)).toBe(true)
      }
    })
  )
})

it("takes back what it took when a chargeback is won", () => {
  const money = { amount: 500n, currency_code: "eur" }
  expect(netLegs([...chargebackTaken(money), ...chargebackWon(money)])).toEqual([])
})

it("takes what no order has left from the buyer's account first, and bears the rest", () => {
  const money = { amount: 500n, currency_code: "eur" }
  expect(netLegs(chargebackBeyond("comp_1", money, 200n))).toEqual([
    { account: "unapplied_cash/comp_1/eur", amount: 200n },
    { account: "chargeback_loss/platform/eur", amount: 300n },
    { account: "chargeback_hold/platform/eur", amount: -500n },
  ])
})

import fc from "fast-check"
import { meaningOf, type NamedPayout } from "../bank-entry"
import { outcomePosting, type PayoutOutcome } from "../outcome"
import { PAYOUT_STATES, type PayoutState } from "../states"

const payout = (state: PayoutState, amount = 500n) => ({
  id: "pout_1",
  seller_id: "comp_1",
  currency_code: "eur",
  state,
  amount,
  destination: null,
})
const PAID: PayoutOutcome = { paid: { external_id: "B-1", paid_on: "2026-11-23" } }
const FAILED: PayoutOutcome = { failed: { reason: "closed" } }

const bank = (amount: bigint) => ({ account: "bank/platform/eur", amount })
const inTransit = (amount: bigint) => ({ account: "payout_in_transit/comp_1/eur", amount })
const payable = (amount: bigint) => ({ account: "seller_payable/comp_1/eur", amount })

describe("the outcome of a payout", () => {
  it.each([
    ["approved", PAID, "payout-paid:pout_1", [inTransit(500n), bank(-500n)]],
    ["sent", PAID, "payout-paid:pout_1", [inTransit(500n), bank(-500n)]],
    ["sent", FAILED, "payout-failed:pout_1", [inTransit(500n), payable(-500n)]],
    ["paid", FAILED, "payout-returned:pout_1", [bank(500n), payable(-500n)]],
  ] as const)("that is %s: %j", (state, outcome, key, legs) => {
    expect(outcomePosting(payout(state), outcome)).toMatchObject({ key, legs })
  })

  it.each([
    ["proposed", PAID],
    ["proposed", FAILED],
    ["cancelled", PAID],
    ["failed", FAILED],
    ["failed", PAID],
    ["paid", PAID],
  ] as const)("that is %s can't be %j", (state, outcome) => {
    expect(() => outcomePosting(payout(state), outcome)).toThrow(
      expect.objectContaining({ code: "TRANSITION_NOT_ALLOWED" })
    )
  })

  it("can't be that a payout of nothing comes back", () => {
    expect(() => outcomePosting(payout("paid", 0n), FAILED)).toThrow(
      expect.objectContaining({ code: "TRANSITION_NOT_ALLOWED" })
    )
  })
})

const named = (state: PayoutState, more: Partial<NamedPayout> = {}): NamedPayout => ({
  state,
  paid_on: null,
  bank_entry_id: null,
  return_entry_id: null,
  ...more,
})
const DAY = { paid_on: "2026-11-23" }

describe("a movement with the id of a payout", () => {
  it.each([
    ["out", named("approved"), "paid"],
    ["out", named("sent"), "paid"],
    ["out", named("paid", DAY), "seen"],
    ["out", named("paid", { ...DAY, bank_entry_id: "bent_1" }), "nothing"],
    ["out", named("failed"), "nothing"],
    ["out", named("failed", DAY), "seen"],
    ["out", named("failed", { return_entry_id: "bent_2" }), "seen"],
    ["out", named("proposed"), "nothing"],
    ["out", named("cancelled"), "nothing"],
    ["in", named("sent"), "failed"],
    ["in", named("paid", DAY), "failed"],
    ["in", named("failed"), "seen"],
    ["in", named("failed", { return_entry_id: "bent_2" }), "nothing"],
    ["in", named("proposed"), "nothing"],
    ["in", named("cancelled"), "nothing"],
  ] as const)("going %s: %j is %s", (direction, one, meaning) => {
    expect(meaningOf(one, direction)).toBe(meaning)
  })

  it("never asks for an outcome that is not possible", () => {
    const anyNamed = fc.record({
      state: fc.constantFrom(...PAYOUT_STATES),
      paid_on: fc.constantFrom(null, "2026-11-23"),
      bank_entry_id: fc.constantFrom(null, "bent_1"),
      return_entry_id: fc.constantFrom(null, "bent_2"),
    })
    fc.assert(
      fc.property(anyNamed, fc.constantFrom("in" as const, "out" as const), (one, direction) => {
        const meaning = meaningOf(one, direction)
        if (meaning === "paid" || meaning === "failed") {
          const outcome = meaning === "paid" ? PAID : FAILED
          expect(() => outcomePosting(payout(one.state), outcome)).not.toThrow()
        }
      })
    )
  })
})

import { assertTransition } from "@wholesale/core/shared/state-machine"
import { refuse } from "@wholesale/core"
import type { Posting } from "../ledger/posting"
import { payoutFailed, payoutPaid, payoutReturned, type SellerMoney } from "./postings"
import { PAYOUT_MACHINE, type PayoutState } from "./states"

/** What became of a payout: it left under the bank's id on a day, or it did not arrive. */
export type PayoutOutcome =
  { paid: { external_id: string; paid_on: string } } | { failed: { reason: string } }

export type SettledPayout = SellerMoney & {
  id: string
  state: PayoutState
  /** The seller's account with the payment provider; null for one that is paid by bank. */
  destination: string | null
}

/**
 * What the outcome of a payout is in the books. One that comes back after it was paid brings the money
 * back to the bank, one that never left does not. Pure.
 * @throws TRANSITION_NOT_ALLOWED when it was settled before, is not approved or moves nothing
 */
export const outcomePosting = (payout: SettledPayout, outcome: PayoutOutcome): Posting => {
  const { id, state, amount } = payout
  assertTransition(PAYOUT_MACHINE, state, "paid" in outcome ? "paid" : "failed", `Payout ${id}`)
  if (amount === 0n) {
    throw refuse("TRANSITION_NOT_ALLOWED", `Payout ${id} has no transfer that could fail`)
  }
  const about = { business_ref: id }
  const from = payout.destination === null ? "bank" : "processor_clearing"
  if ("paid" in outcome) {
    const { external_id: external_ref } = outcome.paid
    const legs = payoutPaid(from, payout)
    return { ...about, key: `payout-paid:${id}`, event: "payout.paid", external_ref, legs }
  }
  return state === "paid"
    ? {
        ...about,
        key: `payout-returned:${id}`,
        event: "payout.returned",
        legs: payoutReturned(from, payout),
      }
    : { ...about, key: `payout-failed:${id}`, event: "payout.failed", legs: payoutFailed(payout) }
}

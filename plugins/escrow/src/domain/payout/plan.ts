import { percentOf } from "../commission/percent"
import type { PayoutTerms } from "./terms"

/** Why a seller is paid nothing. */
export const PAYOUT_REASONS = [
  "suspended",
  "not_due",
  "nothing",
  "no_account",
  "account_cooling",
  "below_minimum",
] as const
export type PayoutReason = (typeof PAYOUT_REASONS)[number]

/** What a payout follows from. Amounts are minor units of one currency. */
export type PayoutFacts = {
  /** What was released to the seller and is not paid out or set aside. */
  payable: bigint
  /** What the seller owes the platform. */
  debt: bigint
  /** What buyers claim back of money that was released already. */
  in_dispute: bigint
  terms: Pick<PayoutTerms, "minimum" | "reserve_percent">
  account: "usable" | "cooling" | "none"
  suspended: boolean
  /** Whether its schedule, or a person, says that it is time. */
  due: boolean
}

/** What becomes of what a seller is owed: the parts are exactly all of it. */
export type PayoutPlan = {
  /** Goes against the seller's debt. */
  netted: bigint
  /** Stays where it is while it is in dispute. */
  disputed: bigint
  /** Kept back for a while. */
  reserved: bigint
  /** Transferred. */
  amount: bigint
  /** Stays for the next payout. */
  left: bigint
  reason: PayoutReason | null
}

/**
 * Decides what a seller gets. A debt is always settled first, also where nothing can be transferred;
 * with a suspended seller, or before it is time, nothing happens at all. Nothing is kept back of what
 * is not transferred. Pure.
 */
export const planPayout = (facts: PayoutFacts): PayoutPlan => {
  const { payable, debt, in_dispute, terms, due, suspended } = facts
  const zero = { netted: 0n, disputed: 0n, reserved: 0n, amount: 0n }
  if (suspended || !due) {
    return { ...zero, left: payable, reason: suspended ? "suspended" : "not_due" }
  }
  const netted = lesser(payable, debt)
  const disputed = lesser(payable - netted, in_dispute)
  const rest = payable - netted - disputed
  const reserved = percentOf(rest, terms.reserve_percent)
  const amount = rest - reserved
  const reason = reasonAgainst(facts, rest, amount)
  return reason
    ? { ...zero, netted, disputed, left: rest, reason }
    : { netted, disputed, reserved, amount, left: 0n, reason }
}

/** Whether a plan moves any money. */
export const movesMoney = ({ netted, reserved, amount }: PayoutPlan): boolean =>
  netted > 0n || reserved > 0n || amount > 0n

const reasonAgainst = (
  { account, terms }: PayoutFacts,
  rest: bigint,
  amount: bigint
): PayoutReason | null => {
  if (rest === 0n) {
    return "nothing"
  }
  if (account !== "usable") {
    return account === "none" ? "no_account" : "account_cooling"
  }
  return amount < BigInt(terms.minimum) ? "below_minimum" : null
}

const lesser = (left: bigint, right: bigint): bigint => (left < right ? left : right)

import type { PaidFrom } from "../ledger/chart"
import { credit, debit, type Leg } from "../ledger/posting"

// What each step of a payout is in the books; docs/domains/escrow.md has them as a table.

/** Money of one seller in one currency; minor units. */
export type SellerMoney = { seller_id: string; currency_code: string; amount: bigint }

/** The account that a step takes from, and the one that it gives to. */
type Accounts = "seller_payable" | "seller_receivable" | "reserve" | "payout_in_transit"

const move =
  (from: Accounts, to: Accounts) =>
  ({ seller_id, currency_code, amount }: SellerMoney): Leg[] => [
    debit([from, seller_id], amount, currency_code),
    credit([to, seller_id], amount, currency_code),
  ]

/** What the seller is owed pays what it owes. */
export const debtNetted = move("seller_payable", "seller_receivable")
/** The same taken back: the seller owes it again. */
export const debtRestored = move("seller_receivable", "seller_payable")
/** Part of what the seller is owed is kept back for a while. */
export const reserveKept = move("seller_payable", "reserve")
/** What was kept back is the seller's again. */
export const reserveGivenBack = move("reserve", "seller_payable")
/** Money is on its way to the seller's bank. */
export const payoutOnItsWay = move("seller_payable", "payout_in_transit")
/** It could not be sent, and is owed to the seller again. */
export const payoutFailed = move("payout_in_transit", "seller_payable")

/** It has left the platform's bank, or its balance at the payment provider. */
export const payoutPaid = (
  from: PaidFrom,
  { seller_id, currency_code, amount }: SellerMoney
): Leg[] => [
  debit(["payout_in_transit", seller_id], amount, currency_code),
  credit([from], amount, currency_code),
]

/** It left, and came back. */
export const payoutReturned = (
  from: PaidFrom,
  { seller_id, currency_code, amount }: SellerMoney
): Leg[] => [
  debit([from], amount, currency_code),
  credit(["seller_payable", seller_id], amount, currency_code),
]

import type { PaidFrom } from "../ledger/chart"
import { credit, debit, type Leg } from "../ledger/posting"

// What each event of a hold is in the books; docs/domains/escrow.md has them as a table. The seller
// is the seller of record: the order's tax is held and released with its goods, and the only tax that
// the platform owes is the one on its commission.

/** The orders that a payment is for. */
export type FundedPart = { seller_order_id: string; amount: bigint }

type Cash = { amount: bigint; currency_code: string }

/** Where money lies that came in: at the bank, at the payment provider, or there without a name. */
export type CashAccount = "bank" | "processor_clearing" | "suspense"

/** Money of a buyer until it is applied. */
export const cashReceived = (
  from: CashAccount,
  buyer: string,
  { amount, currency_code }: Cash
): Leg[] => [
  debit([from], amount, currency_code),
  credit(["unapplied_cash", buyer], amount, currency_code),
]

/** Money on the bank account of which nobody knows yet what it is for. */
export const cashInSuspense = ({ amount, currency_code }: Cash): Leg[] => [
  debit(["bank"], amount, currency_code),
  credit(["suspense"], amount, currency_code),
]

/** A buyer's money becomes the holds of the orders that it pays. */
export const holdsFunded = (
  buyer: string,
  parts: readonly FundedPart[],
  currency: string
): Leg[] => [
  debit(
    ["unapplied_cash", buyer],
    parts.reduce((sum, { amount }) => sum + amount, 0n),
    currency
  ),
  ...parts.map(({ seller_order_id, amount }) =>
    credit(["escrow", seller_order_id], amount, currency)
  ),
]

export type Released = {
  seller_order_id: string
  seller_id: string
  amount: bigint
  /** Commission and the tax on it, which stay with the platform. */
  fee: bigint
  fee_tax: bigint
}

/** Held money becomes the seller's, less the commission. */
export const holdReleased = (released: Released, currency: string): Leg[] => {
  const { seller_order_id, seller_id, amount, fee, fee_tax } = released
  return [
    debit(["escrow", seller_order_id], amount, currency),
    credit(["seller_payable", seller_id], amount - fee - fee_tax, currency),
    credit(["platform_fee"], fee, currency),
    credit(["tax_payable"], fee_tax, currency),
  ]
}

/** Held money becomes what is owed to the buyer. */
export const refundedFromHold = (orderId: string, amount: bigint, currency: string): Leg[] => [
  debit(["escrow", orderId], amount, currency),
  credit(["refund_payable", orderId], amount, currency),
]

/**
 * What the seller had already got goes back to the buyer, with the commission on it. What the seller
 * is not owed any more becomes its debt.
 * @param payable what the seller is owed just now
 */
export const refundedFromSeller = (taken: Released, payable: bigint, currency: string): Leg[] => {
  const { seller_order_id, seller_id, amount, fee, fee_tax } = taken
  const net = amount - fee - fee_tax
  const covered = net < payable ? net : payable
  return [
    debit(["seller_payable", seller_id], covered, currency),
    debit(["seller_receivable", seller_id], net - covered, currency),
    debit(["platform_fee"], fee, currency),
    debit(["tax_payable"], fee_tax, currency),
    credit(["refund_payable", seller_order_id], amount, currency),
  ]
}

/**
 * A refund has left the platform's bank, or its balance at the payment provider.
 * @param owner the order that it is for, or the buyer whose credit it is
 */
export const refundPaid = (
  from: PaidFrom,
  owner: string,
  amount: bigint,
  currency: string
): Leg[] => [debit(["refund_payable", owner], amount, currency), credit([from], amount, currency)]

/** A buyer wants its credit back: from then on it is owed, and can't be used for anything else. */
export const creditAskedBack = (buyer: string, { amount, currency_code }: Cash): Leg[] => [
  debit(["unapplied_cash", buyer], amount, currency_code),
  credit(["refund_payable", buyer], amount, currency_code),
]

/** It came back after it had left: the buyer's money waits on its account. */
export const refundReturned = (
  from: PaidFrom,
  buyer: string,
  amount: bigint,
  currency: string
): Leg[] => [debit([from], amount, currency), credit(["unapplied_cash", buyer], amount, currency)]

/** A refund could not be paid: the buyer's money waits to be applied or sent again. */
export const refundFailed = (
  owner: string,
  buyer: string,
  amount: bigint,
  currency: string
): Leg[] => [
  debit(["refund_payable", owner], amount, currency),
  credit(["unapplied_cash", buyer], amount, currency),
]

/** What a change of our balance at the provider is, as far as it decides what explains it. */
export const ENTRY_KINDS = [
  "payment",
  "refund",
  "refund_failed",
  "chargeback",
  "transfer",
  "transfer_reversed",
  "fee",
  "withdrawal",
  "other",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** https://docs.stripe.com/reports/balance-transaction-types */
const KIND_OF: Readonly<Record<string, EntryKind>> = {
  charge: "payment",
  payment: "payment",
  refund: "refund",
  payment_refund: "refund",
  refund_failure: "refund_failed",
  payment_failure_refund: "refund_failed",
  transfer: "transfer",
  transfer_refund: "transfer_reversed",
  stripe_fee: "fee",
  stripe_fx_fee: "fee",
  tax_fee: "fee",
  payout: "withdrawal",
  payout_failure: "withdrawal",
  payout_cancel: "withdrawal",
}

/** An adjustment is a chargeback when it is about one. Pure. */
export const entryKindOf = (type: string, about: string | undefined): EntryKind => {
  if (type === "adjustment" && about === "dispute") {
    return "chargeback"
  }
  return Object.hasOwn(KIND_OF, type) ? KIND_OF[type] : "other"
}

/** Money that changed hands; minor units. */
export type Money = { amount: bigint; currency_code: string }

/**
 * Whether what the books say explains what the provider says: the same amount, or another currency,
 * into which the provider changed it. Pure.
 */
export const explains = (booked: Money, seen: Money): "same" | "exchanged" | null => {
  if (booked.currency_code !== seen.currency_code) {
    return booked.amount > 0n === seen.amount > 0n ? "exchanged" : null
  }
  return booked.amount === seen.amount ? "same" : null
}

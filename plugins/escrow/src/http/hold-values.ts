/** Where a buyer's payment of a checkout stands. */
export const REQUEST_STATES = ["awaiting", "paid", "cancelled"] as const
/** How money was seen to come in. */
export const RECEIPT_SOURCES = ["manual", "statement", "card"] as const
/** Where money that goes back to a buyer stands. */
export const REFUND_STATES = ["due", "paid", "failed"] as const
export const REFUND_REASONS = [
  "order_ended",
  "not_accepted",
  "goods_returned",
  "overpaid",
  "dispute",
  "operator",
  "chargeback",
  "credit",
] as const
/** What happened to held money. */
export const MOVEMENT_KINDS = ["funded", "released", "refunded"] as const
/**
 * What became of a movement on the bank account: it paid a request or is a payout, may pay one, is
 * from nobody known, or is money that left.
 */
export const BANK_ENTRY_STATES = ["matched", "suggested", "unmatched", "outgoing"] as const

import type { RunSql } from "@wholesale/core"

/** What shows that a company received a product. */
export type Receipt = { order_id: string; received_at: Date }

export type ReceiptQuery = {
  retailer_id: string
  product_id: string
  /** Receipts before this don't count. */
  since: Date
}

/** The newest order with the product that the company received since then, or null. */
export type ReviewEligibility = (run: RunSql, query: ReceiptQuery) => Promise<Receipt | null>

let eligibility: ReviewEligibility = async () => null

/** The plugin that knows orders says who received what; until it does, nobody may review. */
export const registerReviewEligibility = (registered: ReviewEligibility) => {
  eligibility = registered
}

/** @see ReviewEligibility */
export const findReceipt: ReviewEligibility = (run, query) => eligibility(run, query)

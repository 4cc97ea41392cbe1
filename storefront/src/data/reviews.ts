import "server-only"
import type { PartyReviewDto, ReviewInput } from "@wholesale/catalog/http/reviews"
import { request } from "./client"
import type { Page } from "./types"

const BASE = "/store/wholesale/reviews"

/** As many products as the backend looks up at once. */
const MOST_ASKED = 50

export type { PartyReviewDto }

/** Writes a review of a product that was received, or a new version of it. */
export const writeReview = async (review: ReviewInput) =>
  (await request<{ review: PartyReviewDto }>(BASE, { method: "POST", body: review })).review

/** What the own company wrote about some products, by product. */
export const ownReviews = async (productIds: readonly string[]) => {
  const asked = productIds.slice(0, MOST_ASKED)
  const { reviews } = await request<Page<"reviews", PartyReviewDto>>(BASE, {
    query: { product_ids: asked.join(","), limit: asked.length },
  })
  return new Map(reviews.map((review) => [review.product_id, review]))
}

export const reportReview = async (id: string, reason: string, note: string | null) =>
  await request(`${BASE}/${encodeURIComponent(id)}/report`, {
    method: "POST",
    body: { reason, note },
  })

import "server-only"
import type { PartyReviewDto, ReviewInput } from "@wholesale/catalog/http/reviews"
import { request } from "./client"

const BASE = "/store/wholesale/reviews"

export type { PartyReviewDto }

/** Writes a review of a product that was received, or a new version of it. */
export const writeReview = async (review: ReviewInput) =>
  (await request<{ review: PartyReviewDto }>(BASE, { method: "POST", body: review })).review

export const reportReview = async (id: string, reason: string, note: string | null) =>
  await request(`${BASE}/${encodeURIComponent(id)}/report`, {
    method: "POST",
    body: { reason, note },
  })

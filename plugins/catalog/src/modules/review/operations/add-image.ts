import { recordAudit, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { MAX_IMAGES } from "../../../domain/reviews/rules"
import { lockReview } from "./lock-review"

export type AddImageInput = {
  review_id: string
  retailer_id: string
  url: string
  by: By
  now: Date
}

/**
 * Adds an image to a company's own review.
 * @throws NOT_FOUND; REVIEW_NOT_ALLOWED when it is removed or has all the images it may have
 */
export const addImage = async (tx: TransactionContext, input: AddImageInput): Promise<void> => {
  const { review_id, retailer_id, url, by, now } = input
  const review = await lockReview(tx, review_id, { retailer_id })
  if (review.status === "removed" || review.images.length >= MAX_IMAGES) {
    throw refuse("REVIEW_NOT_ALLOWED", `A review has at most ${MAX_IMAGES} images`, {
      limit: MAX_IMAGES,
    })
  }
  await sql(tx, "update review set images = images || ?::text, updated_at = ? where id = ?", [
    url,
    now,
    review_id,
  ])
  await recordAudit(tx, {
    by,
    action: "review.image_added",
    subject_type: "review",
    subject_id: review_id,
  })
}

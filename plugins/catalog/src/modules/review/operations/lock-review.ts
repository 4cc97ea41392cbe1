import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { ReviewStatus } from "../../../domain/reviews/rules"

export type ReviewRow = {
  id: string
  product_id: string
  seller_id: string
  retailer_id: string
  status: ReviewStatus
  version: number
  images: string[]
  received_at: Date
  order_id: string
  published_at: Date | null
}

/** Whose review it has to be; the operator may take anybody's. */
export type ReviewOwner = { seller_id: string } | { retailer_id: string } | "anybody"

/** Locks a review. @throws NOT_FOUND, also for one that is not the owner's */
export const lockReview = async (
  tx: TransactionContext,
  reviewId: string,
  owner: ReviewOwner
): Promise<ReviewRow> => {
  const seller = owner !== "anybody" && "seller_id" in owner ? owner.seller_id : null
  const retailer = owner !== "anybody" && "retailer_id" in owner ? owner.retailer_id : null
  const [row] = await sql<ReviewRow>(
    tx,
    `select id, product_id, seller_id, retailer_id, status, version, to_jsonb(images) as images,
       received_at, order_id, published_at
     from review
     where id = ? and deleted_at is null
       and (?::text is null or seller_id = ?) and (?::text is null or retailer_id = ?)
     for update`,
    [reviewId, seller, seller, retailer, retailer]
  )
  if (!row) {
    throw notFound("Review", reviewId)
  }
  return row
}

import { recordAudit, refuse, sql, type By, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { lockReview } from "./lock-review"

export type ReplyInput = {
  review_id: string
  seller: { id: string; name: string }
  text: string
  by: By
  now: Date
}

/** The seller's answer to a review, or a new one. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const replyToReview = async (
  tx: TransactionContext,
  { review_id, seller, text, by, now }: ReplyInput
): Promise<void> => {
  const review = await lockReview(tx, review_id, { seller_id: seller.id })
  if (review.status === "removed") {
    throw refuse("TRANSITION_NOT_ALLOWED", "This review was removed and can't be answered")
  }
  await sql(
    tx,
    "update review set reply = ?, replied_at = ?, replied_by = ?, updated_at = ? where id = ?",
    [text, now, by.actor_id, now, review_id]
  )
  await recordAudit(tx, {
    by,
    action: "review.answered",
    subject_type: "review",
    subject_id: review_id,
    after: { reply: text },
  })
  await notify(tx, {
    type: "review.answered",
    key: `${review_id}:${now.getTime()}`,
    to: { company_id: review.retailer_id, permission: "orders.place" },
    data: { review_id, seller_name: seller.name },
  })
}

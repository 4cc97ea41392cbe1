import {
  assertTransition,
  recordAudit,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { REVIEW_MACHINE } from "../../../domain/reviews/rules"
import { lockReview, type ReviewRow } from "./lock-review"

export type ModerateInput = {
  review_id: string
  to: "published" | "removed"
  /** Why it is removed; its author reads it. */
  reason: string | null
  by: By
  now: Date
}

/**
 * The operator publishes or removes a review; its open reports are decided with that. Publishing
 * what is published already only dismisses them.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const moderateReview = async (
  tx: TransactionContext,
  input: ModerateInput
): Promise<void> => {
  const { review_id, to, reason, by, now } = input
  const review = await lockReview(tx, review_id, "anybody")
  if (review.status !== "published" || to !== "published") {
    assertTransition(REVIEW_MACHINE, review.status, to, `Review ${review_id}`)
    await sql(
      tx,
      `update review set status = ?, removal_reason = ?, updated_at = ?,
         published_at = case when ? = 'published' then coalesce(published_at, ?) else published_at end
       where id = ?`,
      [to, reason, now, to, now, review_id]
    )
  }
  await sql(
    tx,
    `update review_report set status = ?, decided_at = ?, decided_by = ?, updated_at = ?
     where review_id = ? and status = 'open' and deleted_at is null`,
    [to === "removed" ? "upheld" : "dismissed", now, by.actor_id, now, review_id]
  )
  await recordModeration(tx, review, input)
}

const recordModeration = async (
  tx: TransactionContext,
  review: ReviewRow,
  { to, reason, by, now }: ModerateInput
) => {
  await recordAudit(tx, {
    by,
    action: `review.${to}`,
    subject_type: "review",
    subject_id: review.id,
    before: { status: review.status },
    after: { status: to, reason },
  })
  if (to === "removed") {
    await notify(tx, {
      type: "review.removed",
      key: `${review.id}:${now.getTime()}`,
      to: { company_id: review.retailer_id, permission: "orders.place" },
      data: { review_id: review.id, reason },
    })
  }
}

import { generateEntityId } from "@medusajs/framework/utils"
import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import type { REPORT_REASONS } from "../../../http/reviews"
import { lockReview, type ReviewOwner } from "./lock-review"

export type ReportInput = {
  review_id: string
  /** Sellers report reviews of their own products; everybody else those that are published. */
  owner: ReviewOwner
  company_id: string
  reason: (typeof REPORT_REASONS)[number]
  note: string | null
  by: By
  now: Date
}

/**
 * A company reports a review to the operator.
 * @throws NOT_FOUND; CONFLICT while the company's earlier report is still open
 */
export const reportReview = async (tx: TransactionContext, input: ReportInput): Promise<string> => {
  const { review_id, owner, company_id, reason, note, by, now } = input
  const review = await lockReview(tx, review_id, owner)
  if (owner === "anybody" && review.status !== "published") {
    throw notFound("Review", review_id)
  }
  const [row] = await sql<{ id: string }>(
    tx,
    `insert into review_report
       (id, review_id, company_id, reporter_id, reason, note, status, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, 'open', ?, ?)
     on conflict (review_id, company_id) where status = 'open' and deleted_at is null do nothing
     returning id`,
    [
      generateEntityId(undefined, "rrep"),
      review_id,
      company_id,
      by.actor_id,
      reason,
      note,
      now,
      now,
    ]
  )
  if (!row) {
    throw refuse("CONFLICT", "Your company has reported this review already")
  }
  await recordAudit(tx, {
    by,
    action: "review.reported",
    subject_type: "review",
    subject_id: review_id,
    after: { reason },
  })
  return row.id
}

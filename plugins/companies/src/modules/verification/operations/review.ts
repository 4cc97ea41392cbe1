import { recordAudit, refuse, type By, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { caseExpiry, itemExpiry } from "../../../domain/verification/expiry"
import { missingToApprove } from "../../../domain/verification/requirements"
import { isOneOf } from "../../../domain/verification/states"
import { itemFor, itemsOf, lockCase, moveCase } from "./case-store"
import { updateRow, type CaseRow, type ReasonCode } from "./rows"

export type ReviewInput = { case_id: string; by: By; now: Date }
export type DecisionInput = ReviewInput & { reason_code: ReasonCode; note: string }

/** Gives a case to a reviewer, or to nobody. The caller has checked that they may review. */
export const assignCase = async (
  tx: TransactionContext,
  input: ReviewInput & { assignee_id: string | null }
) => {
  const entry = await lockCase(tx, input.case_id)
  if (!isOneOf(entry.state, ["submitted", "in_review", "needs_info"])) {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `Verification case ${entry.id} is ${entry.state}; only a case under review has an assignee`,
      { from: entry.state }
    )
  }
  await setAssignee(tx, entry, input)
}

const setAssignee = async (
  tx: TransactionContext,
  entry: CaseRow,
  input: ReviewInput & { assignee_id: string | null }
) => {
  const { assignee_id: assigneeId, by, now } = input
  await updateRow(tx, "verification_case", entry.id, { assignee_id: assigneeId, updated_at: now })
  await recordAudit(tx, {
    by,
    action: "verification.assigned",
    subject_type: "verification_case",
    subject_id: entry.id,
    company_id: entry.company_id,
    before: { assignee_id: entry.assignee_id },
    after: { assignee_id: assigneeId },
  })
}

/** Begins the review; a case that nobody has becomes the reviewer's own. */
export const startReview = async (
  tx: TransactionContext,
  input: ReviewInput & { reviewer_id: string }
) => {
  const entry = await lockCase(tx, input.case_id)
  await moveCase(tx, entry, "in_review", input)
  if (!entry.assignee_id) {
    await setAssignee(tx, entry, { ...input, assignee_id: input.reviewer_id })
  }
}

export type ItemReview = ReviewInput & {
  item_id: string
  result: "passed" | "failed" | "waived"
  note: string | null
  expires_on?: string
}

/**
 * A reviewer's result for one item of a case in review.
 * @throws INVALID_INPUT for waiving or failing without a note, or for passing what was never shown
 */
export const reviewItem = async (tx: TransactionContext, input: ItemReview) => {
  const entry = await lockInReview(tx, input.case_id)
  const item = await itemFor(tx, entry.id, ({ id }) => id === input.item_id, input.item_id)
  if (input.result !== "passed" && !input.note) {
    throw refuse("INVALID_INPUT", `Say in a note why the item is ${input.result}`)
  }
  const { evidence, check, valid_days: validDays, key } = item.requirement
  if (input.result === "passed" && evidence === "document" && item.documents === 0) {
    throw refuse(
      "INVALID_INPUT",
      "There is no document for this item: ask for one, or waive it with a note"
    )
  }
  // A computed item counts from the check; a reviewer's result replaces the check's.
  const expiresAt =
    input.result === "failed" ? null : itemExpiry(input.now, validDays, input.expires_on)
  await updateRow(tx, "verification_item", item.id, {
    result: input.result,
    note: input.note,
    checked_at: input.now,
    checked_by: input.by.actor_id,
    expires_at: expiresAt,
    updated_at: input.now,
  })
  await recordAudit(tx, {
    by: input.by,
    action: "verification.item-reviewed",
    subject_type: "verification_item",
    subject_id: item.id,
    company_id: entry.company_id,
    before: { result: item.result },
    after: { result: input.result, requirement: key, check, note: input.note },
  })
}

const lockInReview = async (tx: TransactionContext, id: string) => {
  const entry = await lockCase(tx, id)
  if (entry.state !== "in_review") {
    throw refuse(
      "TRANSITION_NOT_ALLOWED",
      `Verification case ${id} is ${entry.state}; start the review first`,
      { from: entry.state, allowed: ["in_review"] }
    )
  }
  return entry
}

/**
 * Approves a case whose every required item is passed or waived.
 * @throws REQUIREMENTS_NOT_MET with `details.missing`, TRANSITION_NOT_ALLOWED
 */
export const approveCase = async (
  tx: TransactionContext,
  input: ReviewInput & { note: string | null }
) => {
  const entry = await lockInReview(tx, input.case_id)
  const items = await itemsOf(tx, entry.id)
  const missing = missingToApprove(items)
  if (missing.length > 0) {
    const titles = missing.map(({ title }) => title).join(", ")
    throw refuse("REQUIREMENTS_NOT_MET", `Not passed or waived yet: ${titles}`, { missing })
  }
  const expiresAt = caseExpiry(items)
  if (expiresAt && expiresAt <= input.now) {
    throw refuse("REQUIREMENTS_NOT_MET", "The evidence has already expired", { missing: [] })
  }
  await moveCase(tx, entry, "approved", input, {
    decided_at: input.now,
    decided_by: input.by.actor_id,
    expires_at: expiresAt,
  })
  await tellApplicant(tx, entry, "verification.approved", input)
  return { company_id: entry.company_id, level: entry.level }
}

/** Turns a case down for good; the applicant may begin a new one. */
export const rejectCase = async (tx: TransactionContext, input: DecisionInput) => {
  const entry = await lockCase(tx, input.case_id)
  await moveCase(tx, entry, "rejected", input, decided(input))
  await tellApplicant(tx, entry, "verification.rejected", input)
}

/** Sends a case back with a question; the applicant answers by submitting again. */
export const askForInfo = async (tx: TransactionContext, input: DecisionInput) => {
  const entry = await lockCase(tx, input.case_id)
  await moveCase(tx, entry, "needs_info", input)
  await tellApplicant(tx, entry, "verification.needs_info", input)
}

/** Takes an approval back. */
export const revokeCase = async (tx: TransactionContext, input: DecisionInput) => {
  const entry = await lockCase(tx, input.case_id)
  await moveCase(tx, entry, "revoked", input, decided(input))
  await tellApplicant(tx, entry, "verification.revoked", input)
  return { company_id: entry.company_id, level: entry.level }
}

const decided = ({ by, now }: ReviewInput) => ({ decided_at: now, decided_by: by.actor_id })

type Told = { now: Date; reason_code?: ReasonCode; note?: string | null }

/** Tells those of the company who may answer. */
export const tellApplicant = async (
  tx: TransactionContext,
  entry: CaseRow,
  type: string,
  { now, reason_code: reasonCode, note }: Told
) => {
  await notify(tx, {
    type,
    key: `${entry.id}:${type}:${now.getTime()}`,
    to: { company_id: entry.company_id, permission: "verification.read" },
    data: {
      case_id: entry.id,
      level: entry.level,
      reason_code: reasonCode ?? null,
      note: note ?? null,
    },
  })
}

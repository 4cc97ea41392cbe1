import { generateEntityId } from "@medusajs/framework/utils"
import {
  assertTransition,
  enqueue,
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import type { Locale } from "@wholesale/notifications"
import { ISSUE_MACHINE, type IssueStatus } from "../../../domain/issue"

/** Writes the copies of an issue, batch by batch. */
export const SEND_TOPIC = "newsletter.send"

export type IssueContent = { subject: string; body: string; locale: Locale }

export type LockedIssue = IssueContent & {
  id: string
  status: IssueStatus
  cursor: string
  handed_over: boolean
  sent_at: Date | null
}

export type IssueChange = { id: string; by: By; now: Date }

/** Locks an issue. @throws NOT_FOUND */
export const lockIssue = async (tx: TransactionContext, id: string): Promise<LockedIssue> => {
  const [issue] = await sql<LockedIssue>(
    tx,
    `select id, subject, body, locale, status, cursor, handed_over, sent_at from newsletter_issue
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!issue) {
    throw notFound("Newsletter", id)
  }
  return issue
}

/** A draft, which alone may change. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
const lockDraft = async (tx: TransactionContext, id: string): Promise<LockedIssue> => {
  const issue = await lockIssue(tx, id)
  assertTransition(ISSUE_MACHINE, issue.status, "sending", "The newsletter")
  return issue
}

/** Keeps a new draft. */
export const createIssue = async (
  tx: TransactionContext,
  { subject, body, locale }: IssueContent,
  { by, now }: Pick<IssueChange, "by" | "now">
): Promise<string> => {
  const id = generateEntityId(undefined, "niss")
  await sql(
    tx,
    `insert into newsletter_issue (id, locale, subject, body, updated_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, locale, subject, body, by.actor_id, now, now]
  )
  return id
}

/** Changes a draft. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED once it is sent */
export const saveIssue = async (
  tx: TransactionContext,
  { id, by, now }: IssueChange,
  { subject, body, locale }: IssueContent
): Promise<void> => {
  await lockDraft(tx, id)
  await sql(
    tx,
    `update newsletter_issue set locale = ?, subject = ?, body = ?, updated_by = ?, updated_at = ?
     where id = ?`,
    [locale, subject, body, by.actor_id, now, id]
  )
}

/** Throws a draft away. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED once it is sent */
export const deleteIssue = async (tx: TransactionContext, id: string): Promise<void> => {
  await lockDraft(tx, id)
  await sql(tx, "delete from newsletter_issue where id = ?", [id])
}

/** How many people an issue of a language would go to. */
export const audienceOf = async (tx: TransactionContext, locale: Locale): Promise<number> => {
  const [{ count }] = await sql<{ count: number }>(
    tx,
    `select count(*)::integer as count from newsletter_subscriber
     where status = 'subscribed' and locale = ?`,
    [locale]
  )
  return count
}

/**
 * Sends an issue in the background.
 * @param count to how many people the sender believes that it goes
 * @throws AUDIENCE_CHANGED with the true count, REQUIREMENTS_NOT_MET for an issue without text or readers
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED when it was sent before
 */
export const sendIssue = async (
  tx: TransactionContext,
  { id, by, now }: IssueChange,
  count: number
): Promise<void> => {
  const { locale, body } = await lockDraft(tx, id)
  const recipients = await audienceOf(tx, locale)
  if (recipients !== count) {
    throw refuse("AUDIENCE_CHANGED", `It would go to ${recipients} people, not to ${count}`, {
      count: recipients,
    })
  }
  if (recipients === 0 || !body.trim()) {
    throw refuse("REQUIREMENTS_NOT_MET", "A newsletter needs a text and somebody to read it")
  }
  await sql(
    tx,
    `update newsletter_issue set status = 'sending', recipients = ?, sent_by = ?, sent_at = ?,
       updated_at = ? where id = ?`,
    [recipients, by.actor_id, now, now, id]
  )
  await enqueue(tx, { topic: SEND_TOPIC, key: `${id}:`, payload: { issue_id: id } })
  await recordAudit(tx, {
    by,
    action: "newsletter.sent",
    subject_type: "newsletter_issue",
    subject_id: id,
    after: { recipients, locale },
  })
}

import { generateEntityId } from "@medusajs/framework/utils"
import { newToken } from "@wholesale/companies/domain/token"
import { enqueue, faultPoint, sql, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { BATCH_SIZE } from "../../../domain/issue"
import { lockIssue, SEND_TOPIC, type LockedIssue } from "./issues"

/** One copy of an issue, as a mail. */
export const ISSUE_TYPE = "newsletter.issue"

/** What the mail of a copy needs; has to survive JSON. */
export type CopyData = { delivery_id: string; subject: string; body: string; token: string }

type Reader = { id: string; email: string }

/**
 * Writes the next copies of an issue and the messages that mail them, and asks for the batch after
 * them: all in the caller's transaction, so that a crash leaves either all of it or nothing. Repeating
 * it goes on where the last one ended.
 */
export const writeCopies = async (
  tx: TransactionContext,
  issueId: string,
  now: Date
): Promise<void> => {
  const issue = await lockIssue(tx, issueId)
  if (issue.status !== "sending" || issue.handed_over) {
    return
  }
  const readers = await sql<Reader>(
    tx,
    `select id, email from newsletter_subscriber
     where status = 'subscribed' and locale = ? and confirmed_at <= ? and id > ?
     order by id limit ?`,
    [issue.locale, issue.sent_at, issue.cursor, BATCH_SIZE]
  )
  for (const reader of readers) {
    await writeCopy(tx, issue, reader, now)
  }
  faultPoint("newsletter.in-batch")
  const last = readers.at(-1)?.id
  const handed_over = readers.length < BATCH_SIZE
  await sql(
    tx,
    "update newsletter_issue set cursor = ?, handed_over = ?, updated_at = ? where id = ?",
    [last ?? issue.cursor, handed_over, now, issueId]
  )
  if (handed_over) {
    await finishIssue(tx, issueId, now)
  } else {
    const payload = { issue_id: issueId }
    await enqueue(tx, { topic: SEND_TOPIC, key: `${issueId}:${last}`, payload })
  }
}

const writeCopy = async (
  tx: TransactionContext,
  { id: issue_id, subject, body, locale }: LockedIssue,
  { id: subscriber_id, email }: Reader,
  now: Date
) => {
  const { token, token_hash } = newToken()
  const [copy] = await sql<{ id: string }>(
    tx,
    `insert into newsletter_delivery
       (id, issue_id, subscriber_id, token_hash, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?) on conflict (issue_id, subscriber_id)
       where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "ndel"), issue_id, subscriber_id, token_hash, now, now]
  )
  if (copy) {
    const data: CopyData = { delivery_id: copy.id, subject, body, token }
    await notify(tx, { type: ISSUE_TYPE, key: copy.id, to: { email, locale }, data })
  }
}

/**
 * Takes a copy to mail it, unless its reader signed off in the meantime.
 * @returns whether it is still to be mailed; true again for one whose mailing was cut off
 */
export const claimCopy = async (
  tx: TransactionContext,
  deliveryId: string,
  now: Date
): Promise<boolean> => {
  const claimed = await sql<{ id: string }>(
    tx,
    `update newsletter_delivery d set status = 'claimed', updated_at = ?
     from newsletter_subscriber s
     where d.id = ? and s.id = d.subscriber_id and s.status = 'subscribed'
       and d.status in ('pending', 'claimed') returning d.id`,
    [now, deliveryId]
  )
  return claimed.length > 0
}

/** Notes that a copy was handed over; the last one ends its issue. */
export const settleCopy = async (
  tx: TransactionContext,
  deliveryId: string,
  now: Date
): Promise<void> => {
  const [copy] = await sql<{ issue_id: string }>(
    tx,
    `update newsletter_delivery set status = 'sent', settled_at = ?, updated_at = ?
     where id = ? and status = 'claimed' returning issue_id`,
    [now, now, deliveryId]
  )
  if (copy) {
    await finishIssue(tx, copy.issue_id, now)
  }
}

/** Lets go of every copy that has not gone yet to somebody who leaves. */
export const leaveDeliveries = async (
  tx: TransactionContext,
  subscriberId: string,
  now: Date
): Promise<void> => {
  const copies = await sql<{ issue_id: string }>(
    tx,
    `update newsletter_delivery set status = 'skipped', settled_at = ?, updated_at = ?
     where subscriber_id = ? and status in ('pending', 'claimed') returning issue_id`,
    [now, now, subscriberId]
  )
  for (const issueId of copies.map(({ issue_id }) => issue_id).sort()) {
    await finishIssue(tx, issueId, now)
  }
}

/** Ends an issue whose last copy went. Two last ones wait for each other at its row. */
const finishIssue = async (tx: TransactionContext, issueId: string, now: Date) => {
  const { status, handed_over } = await lockIssue(tx, issueId)
  if (status !== "sending" || !handed_over) {
    return
  }
  await sql(
    tx,
    `update newsletter_issue set status = 'sent', finished_at = ?, updated_at = ?
     where id = ? and not exists (select 1 from newsletter_delivery
       where issue_id = ? and status in ('pending', 'claimed'))`,
    [now, now, issueId, issueId]
  )
}

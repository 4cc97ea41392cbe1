import { generateEntityId } from "@medusajs/framework/utils"
import { newToken, hashToken } from "@wholesale/companies/domain/token"
import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify, type Locale } from "@wholesale/notifications"
import {
  CONFIRMATION_VALID_MS,
  confirmationOf,
  sendsConfirmation,
} from "../../../domain/subscription"
import type { SubscriberStatus } from "../../../domain/subscriber"
import { leaveDeliveries } from "./deliver"

/** The mail with the link that confirms a sign-up. */
export const CONFIRM_TYPE = "newsletter.confirm"

export type SignUp = {
  /** Trimmed and in small letters. */
  email: string
  locale: Locale
  consent_version: string
  /** Where the form stood. */
  source: string
  company_id: string | null
  now: Date
}

type Known = { status: SubscriberStatus; confirm_sent_at: Date | null }

/**
 * Notes that an address asked for the newsletter and sends it a link, at most one in ten minutes. Says
 * nothing about the address: known, unknown and unsubscribed ones look the same. What somebody is
 * subscribed to stays as it is until they confirm.
 */
export const signUp = async (tx: TransactionContext, input: SignUp): Promise<void> => {
  const { email, locale, now } = input
  await sql(tx, "select pg_advisory_xact_lock(hashtext(?))", [`newsletter:${email}`])
  const [known] = await sql<Known>(
    tx,
    "select status, confirm_sent_at from newsletter_subscriber where email = ?",
    [email]
  )
  if (!sendsConfirmation(known, now)) {
    return
  }
  const { token, token_hash } = newToken()
  await keepWish(tx, input, token_hash)
  await notify(tx, {
    type: CONFIRM_TYPE,
    key: token_hash,
    to: { email, locale },
    data: { token },
  })
}

/** Notes the wish and what was agreed to; an earlier link stops working. */
const keepWish = async (tx: TransactionContext, input: SignUp, tokenHash: string) => {
  const { email, locale, now } = input
  const expires = new Date(now.getTime() + CONFIRMATION_VALID_MS)
  await sql(
    tx,
    `insert into newsletter_subscriber (id, email, locale, confirm_hash, confirm_sent_at,
       confirm_expires_at, consent_version, consented_at, source, company_id, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (email) where deleted_at is null do update set
       locale = excluded.locale, confirm_used_at = null,
       confirm_hash = excluded.confirm_hash, confirm_sent_at = excluded.confirm_sent_at,
       confirm_expires_at = excluded.confirm_expires_at, consented_at = excluded.consented_at,
       consent_version = excluded.consent_version, source = excluded.source,
       company_id = excluded.company_id, updated_at = excluded.updated_at`,
    [
      generateEntityId(undefined, "nsub"),
      email,
      locale,
      tokenHash,
      now,
      expires,
      input.consent_version,
      now,
      input.source,
      input.company_id,
      now,
      now,
    ]
  )
}

type Asked = {
  id: string
  status: SubscriberStatus
  confirm_expires_at: Date
  confirm_used_at: Date | null
}

/** Subscribes whoever follows the link in the mail. @throws TOKEN_INVALID, TOKEN_EXPIRED */
export const confirmSignUp = async (
  tx: TransactionContext,
  { token, now }: { token: string; now: Date }
): Promise<void> => {
  const [asked] = await sql<Asked>(
    tx,
    `select id, status, confirm_expires_at, confirm_used_at from newsletter_subscriber
     where confirm_hash = ? for update`,
    [hashToken(token)]
  )
  if (confirmationOf(asked, now) === "nothing") {
    return
  }
  await sql(
    tx,
    `update newsletter_subscriber set status = 'subscribed', confirmed_at = ?, confirm_used_at = ?,
       unsubscribed_at = null, updated_at = ? where id = ?`,
    [now, now, now, asked.id]
  )
}

/**
 * Signs off whoever holds a copy of an issue; again changes nothing.
 * @throws TOKEN_INVALID for a token that stands in no copy
 */
export const unsubscribe = async (
  tx: TransactionContext,
  { token, now }: { token: string; now: Date }
): Promise<void> => {
  const [copy] = await sql<{ subscriber_id: string }>(
    tx,
    "select subscriber_id from newsletter_delivery where token_hash = ?",
    [hashToken(token)]
  )
  if (!copy) {
    throw refuse("TOKEN_INVALID", "This link is not valid: use the one in the newest newsletter")
  }
  await leave(tx, copy.subscriber_id, "unsubscribed", now)
}

const leave = async (
  tx: TransactionContext,
  id: string,
  status: "unsubscribed" | "bounced",
  now: Date
) => {
  const [left] = await sql<{ id: string }>(
    tx,
    `update newsletter_subscriber set status = ?, unsubscribed_at = ?, updated_at = ?
     where id = ? and status in ('subscribed', 'pending') returning id`,
    [status, now, now, id]
  )
  if (left) {
    await leaveDeliveries(tx, id, now)
  }
  return left !== undefined
}

export type Removal = { id: string; status: "unsubscribed" | "bounced"; by: By; now: Date }

/** Takes somebody off the list who asked for it elsewhere, or whose mail comes back. @throws NOT_FOUND */
export const removeSubscriber = async (
  tx: TransactionContext,
  { id, status, by, now }: Removal
): Promise<void> => {
  const [known] = await sql<{ status: SubscriberStatus }>(
    tx,
    "select status from newsletter_subscriber where id = ? for update",
    [id]
  )
  if (!known) {
    throw notFound("Subscriber", id)
  }
  if (await leave(tx, id, status, now)) {
    await recordAudit(tx, {
      by,
      action: `newsletter.${status}`,
      subject_type: "newsletter_subscriber",
      subject_id: id,
      before: known,
      after: { status },
    })
  }
}

import { z } from "@medusajs/framework/zod"
import { email, line, paging, timestamp } from "@wholesale/core/http/fields"
import { ISSUE_STATUSES } from "../domain/issue"
import { CONSENT_VERSIONS, SUBSCRIBER_STATUSES } from "../domain/subscriber"
import { locale, markdownText } from "./content"

/** Where a form for the newsletter can stand. */
export const SIGN_UP_SOURCES = ["footer", "blog"] as const

export const signUpInput = z.strictObject({
  email: email(),
  locale,
  /** Which text of consent stood beside the form. */
  consent_version: z.enum(CONSENT_VERSIONS),
  source: z.enum(SIGN_UP_SOURCES),
})

export const tokenInput = z.strictObject({ token: z.string().min(1).max(200) })

/** The same for every address: nobody learns who reads the newsletter. */
export const doneDto = z.object({ done: z.literal(true) })

const status = z.enum(SUBSCRIBER_STATUSES)

export const subscriberDto = z.object({
  id: z.string(),
  email: z.string(),
  locale,
  status,
  source: z.string(),
  consent_version: z.string(),
  consented_at: timestamp(),
  confirmed_at: timestamp().nullable(),
  unsubscribed_at: timestamp().nullable(),
  /** The company for which they acted when they signed up. */
  company: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type SubscriberDto = z.output<typeof subscriberDto>

const subscriberFilter = {
  q: line(100).optional(),
  status: status.optional(),
  locale: locale.optional(),
}

export const subscriberQuery = z.strictObject({ ...paging, ...subscriberFilter })
export const subscriberExportQuery = z.strictObject(subscriberFilter)

export const removeSubscriberInput = z.strictObject({
  status: z.enum(["unsubscribed", "bounced"]),
})

const count = z.number().int()

export const issueDto = z.object({
  id: z.string(),
  locale,
  subject: z.string(),
  body: z.string(),
  status: z.enum(ISSUE_STATUSES),
  /** To how many people it goes: now while it is a draft, else when it was sent. */
  recipients: count,
  /** How far the sending is; together the copies that exist. */
  copies: z.object({ waiting: count, sent: count, skipped: count }),
  sent_at: timestamp().nullable(),
  finished_at: timestamp().nullable(),
  created_at: timestamp(),
  updated_at: timestamp(),
})
export type IssueDto = z.output<typeof issueDto>

export const issueQuery = z.strictObject({ ...paging, q: line(100).optional() })

export const issueInput = z.strictObject({
  subject: line(160),
  body: markdownText(),
  locale,
})

/** The sender confirms the number that they were shown. */
export const sendIssueInput = z.strictObject({ count: z.number().int().min(1).max(10_000_000) })

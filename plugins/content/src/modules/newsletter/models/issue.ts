import { model } from "@medusajs/framework/utils"
import { LOCALES } from "@wholesale/notifications"
import { ISSUE_STATUSES } from "../../../domain/issue"

/** One newsletter, for the subscribers of one language. */
export const NewsletterIssue = model
  .define("newsletter_issue", {
    id: model.id({ prefix: "niss" }).primaryKey(),
    locale: model.enum([...LOCALES]),
    subject: model.text(),
    /** Markdown. */
    body: model.text().default(""),
    status: model.enum([...ISSUE_STATUSES]).default("draft"),
    /** How many subscribers there were when it was sent. */
    recipients: model.number().default(0),
    /** Subscribers up to this id have their copy. */
    cursor: model.text().default(""),
    /** Every copy was written; the issue is sent once the last of them went. */
    handed_over: model.boolean().default(false),
    sent_by: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    updated_by: model.text(),
  })
  .indexes([{ on: ["created_at"] }])

import { model } from "@medusajs/framework/utils"
import { LOCALES } from "@wholesale/notifications"
import { SUBSCRIBER_STATUSES } from "../../../domain/subscriber"

/** An address that asked for the newsletter, with the proof that it did. */
export const NewsletterSubscriber = model
  .define("newsletter_subscriber", {
    id: model.id({ prefix: "nsub" }).primaryKey(),
    /** Trimmed and in small letters. */
    email: model.text(),
    locale: model.enum([...LOCALES]),
    status: model.enum([...SUBSCRIBER_STATUSES]).default("pending"),
    /** Of the newest link of confirmation; its token is in the mail only. */
    confirm_hash: model.text().nullable(),
    confirm_sent_at: model.dateTime().nullable(),
    confirm_expires_at: model.dateTime().nullable(),
    confirm_used_at: model.dateTime().nullable(),
    /** Which text they agreed to, when, and where it stood. */
    consent_version: model.text(),
    consented_at: model.dateTime(),
    source: model.text(),
    confirmed_at: model.dateTime().nullable(),
    unsubscribed_at: model.dateTime().nullable(),
    /** For whom they acted when they signed up, if they were signed in. */
    company_id: model.text().nullable(),
  })
  .indexes([
    { on: ["email"], unique: true },
    { on: ["confirm_hash"], unique: true },
    { on: ["status", "locale", "id"] },
  ])

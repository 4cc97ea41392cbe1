import { model } from "@medusajs/framework/utils"
import { DELIVERY_STATUSES } from "../../../domain/issue"

/** One subscriber's copy of an issue. */
export const NewsletterDelivery = model
  .define("newsletter_delivery", {
    id: model.id({ prefix: "ndel" }).primaryKey(),
    issue_id: model.text(),
    subscriber_id: model.text(),
    status: model.enum([...DELIVERY_STATUSES]).default("pending"),
    /** Of the token with which this copy signs its reader off. */
    token_hash: model.text(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["issue_id", "subscriber_id"], unique: true },
    { on: ["subscriber_id"] },
    { on: ["issue_id", "status"] },
    { on: ["token_hash"], unique: true },
  ])

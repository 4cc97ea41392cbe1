import { model } from "@medusajs/framework/utils"
import { ALERTS } from "../../../domain/alerts"
import { CATEGORIES, COMPANY_SIDES, PRIORITIES, TICKET_STATES } from "../../../domain/values"

/** Something that a company asks the operator. */
export const SupportTicket = model
  .define("support_ticket", {
    id: model.id({ prefix: "stick" }).primaryKey(),
    /** What people call it by, written as `SUP-000123`. */
    display_id: model.autoincrement(),
    company_id: model.text(),
    side: model.enum([...COMPANY_SIDES]),
    /** The actor who asked. */
    opened_by: model.text(),
    category: model.enum([...CATEGORIES]),
    priority: model.enum([...PRIORITIES]),
    subject: model.text(),
    /** The seller order that it is about. */
    seller_order_id: model.text().nullable(),
    state: model.enum([...TICKET_STATES]).default("open"),
    /** The member of the operator's staff who looks after it. */
    assignee_id: model.text().nullable(),
    opened_at: model.dateTime(),
    first_response_due_at: model.dateTime(),
    resolution_due_at: model.dateTime(),
    first_responded_at: model.dateTime().nullable(),
    resolved_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    /** Since when the resolution's clock stands still, and for how long it did before. */
    paused_since: model.dateTime().nullable(),
    paused_seconds: model.number().default(0),
    /** When the clock that counts now runs out; null while none runs. */
    due_at: model.dateTime().nullable(),
    /** When time alone will do something: warn the operator, or close the ticket. */
    next_at: model.dateTime().nullable(),
    first_response_alert: model.enum([...ALERTS]).default("none"),
    resolution_alert: model.enum([...ALERTS]).default("none"),
    last_message_at: model.dateTime(),
    idempotency_key: model.text().nullable(),
  })
  .indexes([
    { on: ["display_id"], unique: true },
    { on: ["company_id", "idempotency_key"], unique: true },
    { on: ["company_id", "last_message_at"] },
    { on: ["due_at"] },
    { on: ["assignee_id", "due_at"] },
    { on: ["next_at"] },
    { on: ["seller_order_id"] },
  ])

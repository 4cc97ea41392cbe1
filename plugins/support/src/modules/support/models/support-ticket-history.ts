import { model } from "@medusajs/framework/utils"

/** One change of a ticket's state; a trigger refuses changes. */
export const SupportTicketHistory = model
  .define("support_ticket_history", {
    id: model.id({ prefix: "shist" }).primaryKey(),
    ticket_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["ticket_id", "at"] }])

import { model } from "@medusajs/framework/utils"
import { AUTHOR_SIDES } from "../../../domain/values"

/** Something that was said in a ticket; a trigger refuses changes. */
export const SupportMessage = model
  .define("support_message", {
    id: model.id({ prefix: "smsg" }).primaryKey(),
    ticket_id: model.text(),
    side: model.enum([...AUTHOR_SIDES]),
    actor_type: model.text(),
    actor_id: model.text(),
    /** What its writer was called then. */
    author_name: model.text(),
    body: model.text(),
    /** A note that only the operator reads. */
    internal: model.boolean().default(false),
    idempotency_key: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["ticket_id", "at"] }, { on: ["ticket_id", "idempotency_key"], unique: true }])

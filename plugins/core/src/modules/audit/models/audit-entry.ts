import { model } from "@medusajs/framework/utils"

/**
 * Who did what, on which thing, when. Rows are only ever added: the database refuses to change or
 * remove them (see the migration).
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "aud" }).primaryKey(),
    at: model.dateTime(),
    actor_type: model.text(),
    actor_id: model.text(),
    company_id: model.text().nullable(),
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    request_id: model.text().nullable(),
  })
  .indexes([
    { on: ["at"] },
    { on: ["company_id", "at"] },
    { on: ["subject_type", "subject_id", "at"] },
  ])

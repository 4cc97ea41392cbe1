import { model } from "@medusajs/framework/utils"

/** One change of state of a case or a certification; never changed or deleted. */
export const VerificationHistory = model
  .define("verification_history", {
    id: model.id({ prefix: "vhist" }).primaryKey(),
    company_id: model.text(),
    subject_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason_code: model.text().nullable(),
    note: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["subject_id", "at"] }, { on: ["company_id"] }])

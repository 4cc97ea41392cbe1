import { model } from "@medusajs/framework/utils"

/** One row per change of a company's status or legal facts; rows are only ever added. */
export const CompanyHistory = model
  .define("company_history", {
    id: model.id({ prefix: "chist" }).primaryKey(),
    company_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason_code: model.text().nullable(),
    note: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["company_id", "at"] }])

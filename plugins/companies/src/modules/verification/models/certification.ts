import { model } from "@medusajs/framework/utils"
import { CERTIFICATION_STATUSES } from "../../../http/verification"

/** A certificate that a company shows in its profile once a reviewer has seen it. */
export const Certification = model
  .define("company_certification", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    company_id: model.text(),
    type: model.text(),
    issuer: model.text(),
    number: model.text().nullable(),
    scope: model.text().nullable(),
    /** `YYYY-MM-DD`, both days included. */
    valid_from: model.text(),
    valid_to: model.text(),
    status: model.enum([...CERTIFICATION_STATUSES]).default("pending"),
    note: model.text().nullable(),
    document_id: model.text(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([{ on: ["company_id"] }, { on: ["status", "valid_to"] }])

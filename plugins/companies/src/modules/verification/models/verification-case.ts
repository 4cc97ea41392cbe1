import { model } from "@medusajs/framework/utils"
import { COMPANY_KINDS } from "../../../http/company"
import { CASE_STATES, REASON_CODES } from "../../../http/verification"

/** A company's application for one level, with the decision on it. */
export const VerificationCase = model
  .define("verification_case", {
    id: model.id({ prefix: "vcase" }).primaryKey(),
    company_id: model.text(),
    company_kind: model.enum([...COMPANY_KINDS]),
    country_code: model.text(),
    level: model.number(),
    state: model.enum([...CASE_STATES]).default("draft"),
    assignee_id: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
    reason_code: model.enum([...REASON_CODES]).nullable(),
    note: model.text().nullable(),
    /** The legal facts that were submitted, and so decided upon. */
    company_snapshot: model.json().nullable(),
    /** Counts changes of legal facts: a check that began before one must not write after it. */
    facts_version: model.number().default(1),
  })
  .indexes([
    {
      name: "IDX_verification_case_open_unique",
      on: ["company_id", "level"],
      unique: true,
      where: "state NOT IN ('rejected', 'expired', 'revoked') AND deleted_at IS NULL",
    },
    { on: ["company_id"] },
    { on: ["state", "submitted_at"] },
    { on: ["expires_at"], where: "state = 'approved'" },
  ])
  .checks([(columns) => `${columns.level} BETWEEN 1 AND 3`])

import { model } from "@medusajs/framework/utils"
import { COMPANY_KINDS } from "../../../http/company"
import { EVIDENCE_KINDS, REQUIREMENT_CHECKS } from "../../../http/verification"

/** What a company of one kind and country has to show for a level. */
export const VerificationRequirement = model
  .define("verification_requirement", {
    id: model.id({ prefix: "vreq" }).primaryKey(),
    key: model.text(),
    title: model.text(),
    description: model.text().nullable(),
    level: model.number(),
    kind: model.enum([...COMPANY_KINDS]),
    /** `*` for every country. */
    country_code: model.text().default("*"),
    check: model.enum([...REQUIREMENT_CHECKS]),
    evidence: model.enum([...EVIDENCE_KINDS]),
    optional: model.boolean().default(false),
    valid_days: model.number().nullable(),
    active: model.boolean().default(true),
  })
  .indexes([
    { on: ["key", "kind", "country_code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["kind", "level"] },
  ])
  .checks([(columns) => `${columns.level} BETWEEN 1 AND 3`])

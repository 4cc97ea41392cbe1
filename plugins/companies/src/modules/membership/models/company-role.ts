import { model } from "@medusajs/framework/utils"
import { ROLE_AUDIENCES } from "../../../http/members"

/**
 * A named set of permissions. Built-in roles come from the table in code, custom ones belong to one
 * company, or to the operator when `company_id` is null.
 */
export const CompanyRole = model
  .define("company_role", {
    id: model.id({ prefix: "role" }).primaryKey(),
    key: model.text().nullable(),
    name: model.text(),
    audience: model.enum([...ROLE_AUDIENCES]),
    company_id: model.text().nullable(),
    permissions: model.json(),
    requires_mfa: model.boolean().default(false),
    built_in: model.boolean().default(false),
  })
  .indexes([{ on: ["audience", "company_id"], where: "deleted_at IS NULL" }])
  .checks([
    {
      name: "company_role_scope",
      expression: "(company_id is null) = (built_in or audience = 'operator')",
    },
  ])

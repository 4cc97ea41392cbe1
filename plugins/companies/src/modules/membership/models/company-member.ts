import { model } from "@medusajs/framework/utils"
import { MEMBER_STATUSES, ROLE_AUDIENCES } from "../../../http/members"

/**
 * An account that acts for a company. `company_id` is null only for the operator's own staff. A row
 * is never removed, so that history keeps its names: who leaves is deactivated with `left_at`.
 */
export const CompanyMember = model
  .define("company_member", {
    id: model.id({ prefix: "cmem" }).primaryKey(),
    actor_type: model.enum(["user", "customer", "api-key"]),
    actor_id: model.text(),
    company_id: model.text().nullable(),
    role_id: model.text(),
    /** The role's audience: the company's kind, or the operator. */
    audience: model.enum([...ROLE_AUDIENCES]),
    email: model.text().searchable(),
    name: model.text().searchable(),
    locale: model.text().default("en"),
    status: model.enum([...MEMBER_STATUSES]).default("active"),
    joined_at: model.dateTime(),
    left_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["actor_type", "actor_id", "company_id"],
      unique: true,
      where: "company_id IS NOT NULL AND deleted_at IS NULL",
    },
    // SQL counts two nulls as different, so the operator's staff need an index of their own.
    {
      on: ["actor_type", "actor_id"],
      unique: true,
      where: "company_id IS NULL AND deleted_at IS NULL",
    },
    // A key acts for exactly one company, or for the operator.
    {
      name: "IDX_company_member_api_key",
      on: ["actor_id"],
      unique: true,
      where: "actor_type = 'api-key' AND deleted_at IS NULL",
    },
    { on: ["company_id", "status"], where: "deleted_at IS NULL" },
    { on: ["role_id"], where: "deleted_at IS NULL" },
  ])
  .checks([
    { name: "company_member_scope", expression: "(company_id is null) = (audience = 'operator')" },
  ])

import { model } from "@medusajs/framework/utils"
import { INVITATION_STATUSES, ROLE_AUDIENCES } from "../../../http/members"

/** An offer of membership, by e-mail. Only the hash of its token is kept. */
export const Invitation = model
  .define("company_invitation", {
    id: model.id({ prefix: "cinv" }).primaryKey(),
    company_id: model.text().nullable(),
    audience: model.enum([...ROLE_AUDIENCES]),
    email: model.text(),
    role_id: model.text(),
    token_hash: model.text(),
    status: model.enum([...INVITATION_STATUSES]).default("pending"),
    expires_at: model.dateTime(),
    /** The name of who invited, as it was then. */
    invited_by: model.text(),
    locale: model.text().default("en"),
  })
  .indexes([
    { on: ["token_hash"], unique: true },
    {
      on: ["company_id", "email"],
      unique: true,
      where: "status = 'pending' AND company_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["email"],
      unique: true,
      where: "status = 'pending' AND company_id IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "company_invitation_scope",
      expression: "(company_id is null) = (audience = 'operator')",
    },
  ])

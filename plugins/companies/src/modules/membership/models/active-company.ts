import { model } from "@medusajs/framework/utils"

/** Which of several memberships a person works in at present. */
export const ActiveCompany = model
  .define("company_active", {
    id: model.id({ prefix: "cact" }).primaryKey(),
    actor_type: model.enum(["user", "customer", "api-key"]),
    actor_id: model.text(),
    member_id: model.text(),
  })
  .indexes([{ on: ["actor_type", "actor_id"], unique: true }])

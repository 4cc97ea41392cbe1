import { model } from "@medusajs/framework/utils"

/** When an order of a company needs approval, and whose; several steps one after the other. */
export const ApprovalRule = model
  .define("approval_rule", {
    id: model.id({ prefix: "apr" }).primaryKey(),
    company_id: model.text(),
    name: model.text(),
    active: model.boolean().default(true),
    conditions: model.json(),
    tiers: model.json(),
  })
  .indexes([{ on: ["company_id"] }])

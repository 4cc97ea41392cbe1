import { model } from "@medusajs/framework/utils"
import { LIMIT_PERIODS } from "../../../http/approvals"

/** How much a member may order in a period. `amount` is minor units in a `bigint` column. */
export const SpendingLimit = model
  .define("spending_limit", {
    id: model.id({ prefix: "slim" }).primaryKey(),
    company_id: model.text(),
    member_id: model.text(),
    period: model.enum([...LIMIT_PERIODS]),
    currency_code: model.text(),
    amount: model.number(),
  })
  .indexes([{ on: ["member_id", "period", "currency_code"], unique: true }, { on: ["company_id"] }])

import { model } from "@medusajs/framework/utils"
import { APPROVAL_STATES } from "../../../http/approvals"

/**
 * A cart that waits for approval, with the prices, lines and rules that the approvers see: what they
 * approve is what is ordered. `total` is minor units in a `bigint` column.
 */
export const ApprovalRequest = model
  .define("approval_request", {
    id: model.id({ prefix: "areq" }).primaryKey(),
    company_id: model.text(),
    cart_id: model.text(),
    requested_by: model.text(),
    customer_id: model.text(),
    state: model.enum([...APPROVAL_STATES]).default("pending"),
    /** 1 for the first step. */
    tier: model.number().default(1),
    /** Each step's approvers, as the rules had them when the request was made. */
    stages: model.json(),
    rules: model.json(),
    lines: model.json(),
    checkout: model.json(),
    message: model.text().nullable(),
    po_number: model.text().nullable(),
    currency_code: model.text(),
    total: model.number(),
    order_group_id: model.text().nullable(),
    failure: model.text().nullable(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { on: ["company_id", "state"] },
    {
      name: "IDX_approval_request_open_cart",
      on: ["cart_id"],
      unique: true,
      where: "state in ('pending', 'approved') and deleted_at is null",
    },
  ])

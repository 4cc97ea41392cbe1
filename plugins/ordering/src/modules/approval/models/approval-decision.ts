import { model } from "@medusajs/framework/utils"

/** What one approver said about one step of a request; rows are only ever added. */
export const ApprovalDecision = model
  .define("approval_decision", {
    id: model.id({ prefix: "adec" }).primaryKey(),
    request_id: model.text(),
    tier: model.number(),
    member_id: model.text(),
    /** The member's role at that time, which is what the step asked for. */
    role_id: model.text(),
    verdict: model.enum(["approve", "reject"]),
    note: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["request_id", "tier", "member_id"], unique: true }])

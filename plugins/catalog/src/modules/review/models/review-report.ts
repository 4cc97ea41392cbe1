import { model } from "@medusajs/framework/utils"
import { REPORT_REASONS, REPORT_STATUSES } from "../../../http/reviews"

/** A company's report of a review; one open report per company and review. */
export const ReviewReport = model
  .define("review_report", {
    id: model.id({ prefix: "rrep" }).primaryKey(),
    review_id: model.text(),
    company_id: model.text(),
    reporter_id: model.text(),
    reason: model.enum([...REPORT_REASONS]),
    note: model.text().nullable(),
    status: model.enum([...REPORT_STATUSES]).default("open"),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["review_id", "company_id"],
      unique: true,
      where: "status = 'open' AND deleted_at IS NULL",
    },
    { on: ["status", "created_at"] },
  ])

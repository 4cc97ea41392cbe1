import { model } from "@medusajs/framework/utils"
import { SCHEDULES } from "../../../domain/payout/schedules"

/** What is agreed with one seller instead of everybody's terms; null where nothing is. */
export const PayoutTerms = model.define("payout_terms", {
  company_id: model.text().primaryKey(),
  schedule: model.enum([...SCHEDULES]).nullable(),
  /** A `bigint` column, minor units. */
  minimum: model.number().nullable(),
  reserve_percent: model.text().nullable(),
  reserve_days: model.number().nullable(),
  cooling_days: model.number().nullable(),
})

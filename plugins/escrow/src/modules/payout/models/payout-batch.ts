import { model } from "@medusajs/framework/utils"
import { BATCH_STATES } from "../../../domain/payout/states"

/** Payouts in one currency that one person proposed, or a job, and another one approves. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "pbat" }).primaryKey(),
    currency_code: model.text(),
    state: model.enum([...BATCH_STATES]).default("proposed"),
    /** The sum of the transfers. A `bigint` column, minor units. */
    total: model.number(),
    created_by: model.text(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    exported_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    /** The payment file as it was first given out: whoever asks again gets these bytes. */
    file: model.text().nullable(),
    file_sha256: model.text().nullable(),
  })
  .indexes([
    {
      // Two proposals for the same money would only get in each other's way.
      name: "IDX_payout_batch_proposed",
      on: ["currency_code"],
      unique: true,
      where: "state = 'proposed' AND deleted_at IS NULL",
    },
    { on: ["state", "created_at"] },
  ])

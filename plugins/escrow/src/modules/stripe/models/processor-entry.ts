import { model } from "@medusajs/framework/utils"
import { PROCESSOR_ENTRY_STATES } from "../../../domain/stripe/states"

/** A change of our balance at the payment provider, and what in the books explains it. */
export const ProcessorEntry = model
  .define("processor_entry", {
    id: model.id({ prefix: "pent" }).primaryKey(),
    /** The provider's id. */
    external_id: model.text(),
    kind: model.text(),
    /** What it came from: a charge, a refund, a transfer … */
    source_id: model.text().nullable(),
    description: model.text().nullable(),
    currency_code: model.text(),
    /** `bigint` columns, minor units; positive for money in. The net is amount less fee. */
    amount: model.number(),
    fee: model.number(),
    booked_at: model.dateTime(),
    state: model.enum([...PROCESSOR_ENTRY_STATES]),
    /** Key of the transaction in the books that explains the amount. */
    txn_key: model.text().nullable(),
    note: model.text().nullable(),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["external_id"], unique: true }, { on: ["state", "booked_at"] }])

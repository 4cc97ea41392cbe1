import { model } from "@medusajs/framework/utils"

/** A booking of the ledger that a document covers. Its key makes sure that no second one does. */
export const CommissionInvoiceEntry = model
  .define("commission_invoice_entry", {
    /** The ledger's number of the booking, a `bigint`. */
    txn_id: model.number().primaryKey(),
    invoice_id: model.text(),
  })
  .indexes([{ on: ["invoice_id"] }])

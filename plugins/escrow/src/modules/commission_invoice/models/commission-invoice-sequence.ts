import { model } from "@medusajs/framework/utils"
import { COMMISSION_DOCUMENTS } from "../../../domain/invoice/content"

/**
 * The last number that was used for a kind of document in a year. Its row is locked until the document is
 * committed, so that numbers have no gaps.
 */
export const CommissionInvoiceSequence = model.define("commission_invoice_sequence", {
  /** `<kind>:<year>` */
  id: model.text().primaryKey(),
  kind: model.enum([...COMMISSION_DOCUMENTS]),
  year: model.text(),
  last: model.number().default(0),
})

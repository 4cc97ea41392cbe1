import { model } from "@medusajs/framework/utils"
import { COMMISSION_DOCUMENTS } from "../../../domain/invoice/content"

/**
 * An issued invoice or credit note for commission, with everything that it says. It is never changed (a
 * trigger refuses it); PDF and XML are made from `content` alone. Amounts are `bigint`, minor units; those
 * of a credit note are positive too.
 */
export const CommissionInvoice = model
  .define("commission_invoice", {
    id: model.id({ prefix: "cinv" }).primaryKey(),
    seller_id: model.text(),
    currency_code: model.text(),
    /** `YYYY-MM` that it is for. */
    month: model.text(),
    kind: model.enum([...COMMISSION_DOCUMENTS]),
    /** `YYYY` in which it was issued; numbers begin anew with each. */
    year: model.text(),
    sequence: model.number(),
    number: model.text(),
    net: model.number(),
    tax: model.number(),
    total: model.number(),
    content: model.json(),
    issued_at: model.dateTime(),
  })
  .indexes([
    { on: ["kind", "year", "sequence"], unique: true },
    { on: ["seller_id", "currency_code", "month"], unique: true },
    { on: ["month"] },
  ])

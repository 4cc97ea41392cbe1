import { model } from "@medusajs/framework/utils"
import { RECEIPT_SOURCES } from "../../../http/hold-values"

/** Money that came in, as it was seen; a trigger refuses changes. */
export const CashReceipt = model
  .define("cash_receipt", {
    id: model.id({ prefix: "rcpt" }).primaryKey(),
    request_id: model.text(),
    buyer_id: model.text(),
    source: model.enum([...RECEIPT_SOURCES]),
    /** The bank's id of the booking, which is booked once. */
    external_id: model.text(),
    currency_code: model.text(),
    amount: model.number(),
    received_on: model.text(),
    note: model.text().nullable(),
    recorded_by: model.text(),
    recorded_at: model.dateTime(),
  })
  .indexes([{ on: ["external_id"], unique: true }, { on: ["request_id"] }, { on: ["buyer_id"] }])

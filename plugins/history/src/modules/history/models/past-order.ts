import { model } from "@medusajs/framework/utils"
import { ORDER_KINDS } from "../../../http/past-lines"

/** An order before the marketplace. It is a record only: nothing of it is owed, paid or shipped. */
export const PastOrder = model
  .define("past_order", {
    id: model.id({ prefix: "pord" }).primaryKey(),
    seller_id: model.text(),
    number: model.text(),
    kind: model.enum([...ORDER_KINDS]),
    ordered_at: model.dateTime(),
    /** The seller's number of the customer. */
    customer: model.text().nullable(),
    country: model.text().nullable(),
    currency_code: model.text(),
    import_id: model.text(),
  })
  .indexes([{ on: ["seller_id", "number"], unique: true }, { on: ["seller_id", "customer"] }])

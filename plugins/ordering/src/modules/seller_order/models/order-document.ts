import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "../../../http/orders"

/**
 * An issued document with everything that is printed on it. It is never changed (a trigger refuses
 * it); the PDF is made from `content` alone.
 */
export const OrderDocument = model
  .define("order_document", {
    id: model.id({ prefix: "odoc" }).primaryKey(),
    seller_order_id: model.text(),
    shipment_id: model.text().nullable(),
    return_id: model.text().nullable(),
    issuer_id: model.text(),
    kind: model.enum([...DOCUMENT_KINDS]),
    sequence: model.number(),
    number: model.text(),
    locale: model.text(),
    currency_code: model.text(),
    total: model.number(),
    content: model.json(),
    issued_at: model.dateTime(),
  })
  .indexes([
    { on: ["issuer_id", "kind", "sequence"], unique: true },
    { on: ["seller_order_id", "issued_at"] },
  ])

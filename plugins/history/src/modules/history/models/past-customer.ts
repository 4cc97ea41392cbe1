import { model } from "@medusajs/framework/utils"

/** A customer as the seller's own books number it. */
export const PastCustomer = model
  .define("past_customer", {
    id: model.id({ prefix: "pcust" }).primaryKey(),
    seller_id: model.text(),
    number: model.text(),
    name: model.text().nullable(),
    country: model.text().nullable(),
    /** The retailer on the marketplace that this customer is, once somebody said so. */
    company_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id", "number"], unique: true }, { on: ["company_id"] }])

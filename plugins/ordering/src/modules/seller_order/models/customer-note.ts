import { model } from "@medusajs/framework/utils"

/** What a seller's staff noted about a retailer; nobody else sees it. */
export const CustomerNote = model
  .define("customer_note", {
    id: model.id({ prefix: "cnote" }).primaryKey(),
    seller_id: model.text(),
    retailer_id: model.text(),
    text: model.text(),
    author_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["seller_id", "retailer_id", "at"] }])

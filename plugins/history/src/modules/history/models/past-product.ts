import { model } from "@medusajs/framework/utils"

/** An article of past orders, and which article of the catalogue it is. */
export const PastProduct = model
  .define("past_product", {
    id: model.id({ prefix: "pprod" }).primaryKey(),
    seller_id: model.text(),
    sku: model.text(),
    /** The SKU as the catalogue compares it. */
    sku_key: model.text(),
    /** The description used most that is no note. */
    description: model.text().nullable(),
    variant_id: model.text().nullable(),
    product_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id", "sku_key"], unique: true }, { on: ["variant_id"] }])

import { model } from "@medusajs/framework/utils"

/** Whose stock location it is. */
export const SellerLocation = model
  .define("seller_location", {
    id: model.id({ prefix: "sellloc" }).primaryKey(),
    seller_id: model.text(),
    stock_location_id: model.text(),
  })
  .indexes([{ on: ["stock_location_id"], unique: true }, { on: ["seller_id"] }])

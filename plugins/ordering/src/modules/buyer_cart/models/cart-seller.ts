import { model } from "@medusajs/framework/utils"

/** What a buyer chose for one seller's part of a cart. */
export const CartSeller = model
  .define("cart_seller", {
    id: model.id({ prefix: "csel" }).primaryKey(),
    cart_id: model.text(),
    seller_id: model.text(),
    note: model.text().nullable(),
    shipping_option_id: model.text().nullable(),
  })
  .indexes([{ on: ["cart_id", "seller_id"], unique: true }])

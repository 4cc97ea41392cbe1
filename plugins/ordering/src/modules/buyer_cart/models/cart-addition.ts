import { model } from "@medusajs/framework/utils"

/**
 * Lines that were put into a cart under a key of the buyer's own, so that a buyer who lost the answer
 * can ask again without adding them twice. Written in the transaction that adds them, never changed.
 */
export const CartAddition = model
  .define("cart_addition", {
    id: model.id({ prefix: "cadd" }).primaryKey(),
    company_id: model.text(),
    key: model.text(),
    cart_id: model.text(),
    /** Of what was asked for: the key stands for these lines and no others. */
    digest: model.text(),
    /** What was answered. */
    quick_order: model.json(),
  })
  .indexes([{ on: ["company_id", "key"], unique: true }])

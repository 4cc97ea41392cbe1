import { model } from "@medusajs/framework/utils"

/**
 * Whose shipping option it is, with what a checkout needs to know of it: a copy of its prices and
 * what Medusa has no place for. Amounts are minor units by currency: `{"eur": 990}`.
 */
export const SellerShippingOption = model
  .define("seller_shipping_option", {
    id: model.id({ prefix: "sellship" }).primaryKey(),
    seller_id: model.text(),
    shipping_option_id: model.text(),
    name: model.text(),
    /** Empty: everywhere. */
    countries: model.array(),
    amounts: model.json(),
    /** Goods worth this much or more are sent free of charge. */
    free_from: model.json().nullable(),
  })
  .indexes([{ on: ["shipping_option_id"], unique: true }, { on: ["seller_id"] }])

import { model } from "@medusajs/framework/utils"
import { ATTRIBUTE_KINDS } from "../../../http/prices"

/** An amount beside the prices: suggested retail, lowest advertised, cost. Nobody is charged it. */
export const PriceAttribute = model
  .define("price_attribute", {
    id: model.id({ prefix: "pattr" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    currency_code: model.text(),
    kind: model.enum([...ATTRIBUTE_KINDS]),
    amount: model.number(),
  })
  .indexes([{ on: ["variant_id", "currency_code", "kind"], unique: true }])

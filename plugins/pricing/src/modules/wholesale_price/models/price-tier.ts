import { model } from "@medusajs/framework/utils"

/** A class of retailers to whom a seller gives the same prices, for example gold. */
export const PriceTier = model
  .define("price_tier", {
    id: model.id({ prefix: "ptier" }).primaryKey(),
    seller_id: model.text(),
    name: model.text(),
    description: model.text().nullable(),
    /** Among the tiers whose rule a retailer fulfils, the one with the highest rank is given. */
    rank: model.number().default(0),
    /** Whether retailers see the tier and may ask for it. */
    requestable: model.boolean().default(false),
    /** Who gets the tier by itself; null when it is only given by hand or by request. */
    rule: model.json().nullable(),
  })
  .indexes([{ on: ["seller_id", "name"], unique: true, where: "deleted_at IS NULL" }])

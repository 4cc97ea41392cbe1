import { model } from "@medusajs/framework/utils"

/** What an order from a seller has to be worth; amounts are minor units of the currency. */
export const MinimumOrder = model
  .define("minimum_order", {
    id: model.id({ prefix: "minord" }).primaryKey(),
    seller_id: model.text(),
    currency_code: model.text(),
    /** Null: wherever no other row names the country. */
    country_code: model.text().nullable(),
    // The migration makes both columns bigint, which the data model language does not know.
    opening_minimum: model.number().default(0),
    reorder_minimum: model.number().default(0),
  })
  .indexes([
    {
      on: ["seller_id", "currency_code"],
      unique: true,
      where: "country_code IS NULL AND deleted_at IS NULL",
    },
    {
      on: ["seller_id", "currency_code", "country_code"],
      unique: true,
      where: "country_code IS NOT NULL AND deleted_at IS NULL",
    },
  ])

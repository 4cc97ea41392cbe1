import { model } from "@medusajs/framework/utils"

/** A product whose card may no longer equal its source; written by triggers, taken by the sweep. */
export const CardRefresh = model
  .define("card_refresh", {
    id: model.id({ prefix: "cref" }).primaryKey(),
    product_id: model.text(),
  })
  .indexes([{ on: ["product_id"] }])

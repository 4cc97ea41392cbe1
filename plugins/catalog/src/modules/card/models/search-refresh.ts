import { model } from "@medusajs/framework/utils"

/** A product whose document in the search index has to be written or removed. */
export const SearchRefresh = model.define("search_refresh", {
  id: model.id({ prefix: "sref" }).primaryKey(),
  product_id: model.text(),
})

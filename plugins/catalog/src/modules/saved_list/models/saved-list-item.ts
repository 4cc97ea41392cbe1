import { model } from "@medusajs/framework/utils"

/** A product in a list, or one variant of it with the quantity that is usually bought. */
export const SavedListItem = model
  .define("saved_list_item", {
    id: model.id({ prefix: "slitem" }).primaryKey(),
    list_id: model.text(),
    product_id: model.text(),
    variant_id: model.text().nullable(),
    quantity: model.number().nullable(),
    note: model.text().nullable(),
    added_by: model.text(),
  })
  .indexes([{ on: ["list_id"] }])

import { model } from "@medusajs/framework/utils"

/** A list of products that everyone in the company sees and may change. */
export const SavedList = model
  .define("saved_list", {
    id: model.id({ prefix: "slist" }).primaryKey(),
    company_id: model.text(),
    name: model.text(),
    created_by: model.text(),
  })
  .indexes([{ on: ["company_id", "name"], unique: true, where: "deleted_at IS NULL" }])

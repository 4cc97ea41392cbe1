import { model } from "@medusajs/framework/utils"

/** Filters of one of the dashboard's lists under a name, kept for one person. */
export const SavedView = model
  .define("saved_view", {
    id: model.id({ prefix: "sview" }).primaryKey(),
    actor_type: model.text(),
    actor_id: model.text(),
    /** The page of the list, e.g. `/sales`. */
    list: model.text(),
    name: model.text(),
    /** The filters as the address bar holds them, without a question mark. */
    query: model.text(),
  })
  .indexes([
    {
      on: ["actor_id", "actor_type", "list", "name"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

import { model } from "@medusajs/framework/utils"

/** One change of a hold's state; rows are only ever added. */
export const HoldHistory = model
  .define("hold_history", {
    id: model.id({ prefix: "hhist" }).primaryKey(),
    hold_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["hold_id", "at"] }])

import { model } from "@medusajs/framework/utils"

/** One change of a relationship's status; never changed or deleted. */
export const TradeHistory = model
  .define("trade_history", {
    id: model.id({ prefix: "thist" }).primaryKey(),
    relationship_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    actor_type: model.text(),
    actor_id: model.text(),
    reason_code: model.text().nullable(),
    note: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["relationship_id", "at"] }])

import { model } from "@medusajs/framework/utils"

/** How the operator runs the money of the marketplace: one row, its shape is `domain/settings`. */
export const MoneySettings = model.define("money_settings", {
  id: model.text().primaryKey(),
  settings: model.json(),
})

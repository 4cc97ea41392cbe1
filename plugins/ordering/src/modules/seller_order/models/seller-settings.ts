import { model } from "@medusajs/framework/utils"

/** How a seller wants to take orders. No row means the defaults. */
export const SellerSettings = model.define("seller_settings", {
  seller_id: model.text().primaryKey(),
  auto_accept: model.enum(["none", "reorders", "all"]).default("none"),
  acceptance_hours: model.number().default(72),
  /** Days after delivery until an order completes by itself. */
  completion_days: model.number().default(7),
  /** Days after delivery in which returns are taken. */
  return_days: model.number().default(14),
})

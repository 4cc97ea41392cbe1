import { model } from "@medusajs/framework/utils"

/** A variant whose stock is at or below its threshold. The row goes when the stock is above again. */
export const LowStockAlert = model
  .define("low_stock_alert", {
    id: model.id({ prefix: "lowst" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    seller_id: model.text(),
    available: model.number(),
    threshold: model.number(),
    since: model.dateTime(),
  })
  .indexes([{ on: ["variant_id"], unique: true }, { on: ["seller_id"] }])

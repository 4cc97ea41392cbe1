import { model } from "@medusajs/framework/utils"

/** In which quantities a variant may be ordered. A variant without a row has the defaults. */
export const OrderRule = model
  .define("order_rule", {
    id: model.id({ prefix: "orule" }).primaryKey(),
    variant_id: model.text(),
    product_id: model.text(),
    seller_id: model.text(),
    min_quantity: model.number().default(1),
    order_multiple: model.number().default(1),
    max_quantity: model.number().nullable(),
    sample_quantity: model.number().nullable(),
    backorder_limit: model.number().default(0),
    low_stock_threshold: model.number().nullable(),
  })
  .indexes([{ on: ["variant_id"], unique: true }, { on: ["product_id"] }, { on: ["seller_id"] }])

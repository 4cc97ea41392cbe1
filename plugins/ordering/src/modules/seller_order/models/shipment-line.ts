import { model } from "@medusajs/framework/utils"

/** How much of an order line is in a shipment. */
export const ShipmentLine = model
  .define("shipment_line", {
    id: model.id({ prefix: "shpl" }).primaryKey(),
    shipment_id: model.text(),
    seller_order_line_id: model.text(),
    quantity: model.number(),
  })
  .indexes([{ on: ["shipment_id", "seller_order_line_id"], unique: true }])

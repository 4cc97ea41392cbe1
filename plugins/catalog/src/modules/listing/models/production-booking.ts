import { model } from "@medusajs/framework/utils"

/** Units of a slot that were promised to an order line. */
export const ProductionBooking = model
  .define("production_booking", {
    id: model.id({ prefix: "pbook" }).primaryKey(),
    slot_id: model.text(),
    order_line_id: model.text(),
    quantity: model.number(),
    released_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_line_id", "slot_id"], unique: true }, { on: ["slot_id"] }])

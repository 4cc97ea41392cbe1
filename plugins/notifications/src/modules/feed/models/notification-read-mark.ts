import { model } from "@medusajs/framework/utils"

/** Up to when a receiver has read everything. */
export const NotificationReadMark = model
  .define("notification_read_mark", {
    id: model.id({ prefix: "nmark" }).primaryKey(),
    receiver: model.text(),
    read_up_to: model.dateTime(),
  })
  .indexes([{ on: ["receiver"], unique: true }])

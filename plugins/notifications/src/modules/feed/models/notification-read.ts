import { model } from "@medusajs/framework/utils"

/** A feed entry that was read by itself, newer than what its receiver marked read as a whole. */
export const NotificationRead = model
  .define("notification_read", {
    id: model.id({ prefix: "nread" }).primaryKey(),
    receiver: model.text(),
    notification_id: model.text(),
    /** When the entry itself was written. */
    notified_at: model.dateTime(),
  })
  .indexes([{ on: ["receiver", "notification_id"], unique: true }])

import { model } from "@medusajs/framework/utils"

/** What a person chose for one group of notifications on one channel. No row means on. */
export const NotificationPreference = model
  .define("notification_preference", {
    id: model.id({ prefix: "npref" }).primaryKey(),
    actor_type: model.text(),
    actor_id: model.text(),
    group: model.text(),
    channel: model.text(),
    enabled: model.boolean(),
  })
  .indexes([
    {
      name: "IDX_notification_preference_actor_group_channel_unique",
      on: ["actor_type", "actor_id", "group", "channel"],
      unique: true,
    },
  ])

import { model } from "@medusajs/framework/utils"

/** A browser that a person lets us tell things. Its endpoint is the push service's name for it. */
export const PushSubscription = model
  .define("push_subscription", {
    id: model.id({ prefix: "npush" }).primaryKey(),
    actor_type: model.text(),
    actor_id: model.text(),
    endpoint: model.text().unique(),
    /** The browser's keys: what is sent can be read there and nowhere on the way. */
    p256dh: model.text(),
    auth: model.text(),
  })
  .indexes([{ on: ["actor_id", "actor_type"] }])

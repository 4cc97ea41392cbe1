import { z } from "@medusajs/framework/zod"

/** One notification for one browser. */
export const PUSH_TOPIC = "notification.push"

export const pushPayload = z.object({
  key: z.string(),
  subscription_id: z.string(),
  /** What the device shows, also while it is locked: no amounts and no words of others. */
  shown: z.object({ title: z.string(), body: z.string(), url: z.string().nullable() }),
})
export type PushPayload = z.infer<typeof pushPayload>

import { COMPANY_PERMISSIONS, OPERATOR_PERMISSIONS } from "@wholesale/core"
import { z } from "@medusajs/framework/zod"
import { CHANNELS, LOCALES } from "../domain/types"

/** A notification that nobody has been told yet. */
export const SEND_TOPIC = "notification.send"

/** One notification for one recipient on one channel. */
export const DELIVER_TOPIC = "notification.deliver"

const data = z.record(z.string(), z.unknown())

const to = z.union([
  z.object({
    email: z.string(),
    name: z.string().nullish(),
    locale: z.string().nullish(),
  }),
  z.object({ member_id: z.string() }),
  z.object({ company_id: z.string(), permission: z.enum(COMPANY_PERMISSIONS) }),
  z.object({ operators: z.enum(OPERATOR_PERMISSIONS) }),
])

export const sendPayload = z.object({ type: z.string(), key: z.string(), to, data })
export type SendPayload = z.infer<typeof sendPayload>

const account = z.object({
  actor_type: z.enum(["user", "customer", "api-key"]),
  actor_id: z.string(),
  company_id: z.string().nullable(),
})

export const deliverPayload = z.object({
  type: z.string(),
  key: z.string(),
  channel: z.enum(CHANNELS),
  recipient: z.object({
    account: account.nullable(),
    email: z.string().nullable(),
    name: z.string().nullable(),
    locale: z.enum(LOCALES),
  }),
  data,
})
export type DeliverPayload = z.infer<typeof deliverPayload>

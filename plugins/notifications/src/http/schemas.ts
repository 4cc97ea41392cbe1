import { z } from "@medusajs/framework/zod"
import { id, pageNumbers, paging, timestamp } from "@wholesale/core/http/fields"
import { CHANNELS, NOTIFICATION_GROUPS } from "../domain/types"

export const feedQuery = z.strictObject(paging)

/** One entry of a person's feed, in the language they had when it was written. */
export const feedEntryDto = z.object({
  id: z.string(),
  type: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  url: z.string().nullable(),
  read: z.boolean(),
  created_at: timestamp(),
})

export const feedDto = z.object({
  notifications: z.array(feedEntryDto),
  /** Of the whole feed, not of this page. */
  unread: z.number().int(),
  ...pageNumbers,
})

/** Without ids, everything up to now is marked. */
export const markReadInput = z.strictObject({
  ids: z.array(id()).min(1).max(100).optional(),
})

export const unreadDto = z.object({ unread: z.number().int() })

const channel = z.enum(CHANNELS)
const group = z.enum(NOTIFICATION_GROUPS)

export const preferencesInput = z.strictObject({
  preferences: z
    .array(z.strictObject({ group, channel, enabled: z.boolean() }))
    .min(1)
    .max(CHANNELS.length * NOTIFICATION_GROUPS.length),
})

export const preferencesDto = z.object({
  preferences: z.array(z.object({ group, channel, enabled: z.boolean(), mandatory: z.boolean() })),
})

export const mailboxQuery = z.strictObject({
  ...paging,
  /** Looked for in the recipient's address and in the subject. */
  q: z
    .string()
    .trim()
    .max(200)
    .refine((value) => !/\p{Cc}/u.test(value), "must not contain control characters")
    .optional(),
})

export const mailDto = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  type: z.string().nullable(),
  status: z.enum(["pending", "success", "failure"]),
  created_at: timestamp(),
})

export const mailboxDto = z.object({ mails: z.array(mailDto), ...pageNumbers })

export const mailDetailDto = z.object({
  mail: mailDto.extend({
    /** The bodies; null where a mail server sends the mail, because they are then not kept. */
    text: z.string().nullable(),
    html: z.string().nullable(),
  }),
})

/** A push service's name for a browser. */
const endpoint = z.url({ protocol: /^https?$/ }).max(2000)

/** Keys as browsers write them: an uncompressed point of P-256, and 16 random bytes. */
export const pushInput = z.strictObject({
  endpoint,
  p256dh: z.string().regex(/^[\w-]{87}$/, "must be a public key in base64url"),
  auth: z.string().regex(/^[\w-]{22}$/, "must be 16 bytes in base64url"),
})

export const pushRemoval = z.strictObject({ endpoint })

export const pushDto = z.object({ public_key: z.string().nullable() })

/** Whether the browser is told from now on. */
export const pushStateDto = z.object({ subscribed: z.boolean() })

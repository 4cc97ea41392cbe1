import { z } from "@medusajs/framework/zod"
import { line, text, timestamp } from "@wholesale/core/http/fields"

export const RELATIONSHIP_STATUSES = ["requested", "approved", "declined", "blocked"] as const
/** Who brought whom; commission rules read this later. */
export const RELATIONSHIP_ORIGINS = ["marketplace", "seller_invited", "retailer_invited"] as const

export const relationshipDto = z.object({
  id: z.string(),
  status: z.enum(RELATIONSHIP_STATUSES),
  origin: z.enum(RELATIONSHIP_ORIGINS),
  /** The other side, seen from the caller's company. */
  partner: z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string(),
    kind: z.string(),
    country_code: z.string(),
    verification_level: z.number().int(),
  }),
  message: z.string().nullable(),
  created_at: timestamp(),
  updated_at: timestamp(),
})
export type RelationshipDto = z.output<typeof relationshipDto>

export const relationshipInput = z
  .object({ seller_handle: line(80), message: text(1000).nullable().default(null) })
  .strict()

export const directoryCardDto = z.object({
  handle: z.string(),
  name: z.string(),
  country_code: z.string(),
  industries: z.array(z.string()),
  description: z.string().nullable(),
  logo_url: z.string().nullable(),
  verification_level: z.number().int(),
  certifications: z.array(z.string()),
  member_since: timestamp(),
})
export type DirectoryCardDto = z.output<typeof directoryCardDto>

export const directoryProfileDto = directoryCardDto.extend({
  website: z.string().nullable(),
  currencies: z.array(z.string()),
  city: z.string().nullable(),
  certificates: z.array(
    z.object({
      type: z.string(),
      issuer: z.string(),
      number: z.string().nullable(),
      scope: z.string().nullable(),
      valid_to: z.string(),
    })
  ),
  /** The caller's relationship with this seller; null when there is none or nobody is signed in. */
  relationship: z.object({ id: z.string(), status: z.string() }).nullable(),
})
export type DirectoryProfileDto = z.output<typeof directoryProfileDto>

import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  id,
  line,
  minor,
  price,
  text,
  timestamp,
} from "@wholesale/core/http/fields"

export const MEMBER_SOURCES = ["hand", "rule", "request"] as const
export const TIER_REQUEST_STATUSES = ["requested", "approved", "declined", "withdrawn"] as const

/** Who gets a tier without being given it: every condition that is set has to hold. */
export const tierRule = z
  .object({
    /** Bought from the seller within the last 365 days, in minor units of the currency. */
    min_yearly_volume: z
      .object({ currency_code: currencyCode(), amount: price() })
      .strict()
      .nullable()
      .default(null),
    min_level: z.number().int().min(1).max(3).nullable().default(null),
    countries: z.array(countryCode()).min(1).max(250).nullable().default(null),
  })
  .strict()
  .refine(
    (rule) => rule.min_yearly_volume ?? rule.min_level ?? rule.countries,
    "must have at least one condition"
  )
export type TierRule = z.output<typeof tierRule>

const tierFields = {
  name: line(80),
  description: text(500).nullable().default(null),
  rank: z.number().int().min(0).max(1000).default(0),
  requestable: z.boolean().default(false),
  rule: tierRule.nullable().default(null),
}

export const tierInput = z.object(tierFields).strict()
export type TierInput = z.output<typeof tierInput>

export const tierDto = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  rank: z.number().int(),
  requestable: z.boolean(),
  rule: z
    .object({
      min_yearly_volume: z.object({ currency_code: z.string(), amount: minor() }).nullable(),
      min_level: z.number().int().nullable(),
      countries: z.array(z.string()).nullable(),
    })
    .nullable(),
  members: z.number().int(),
  prices: z.number().int(),
  open_requests: z.number().int(),
  created_at: timestamp(),
  updated_at: timestamp(),
})
export type TierDto = z.output<typeof tierDto>

const companyBrief = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  country_code: z.string(),
  verification_level: z.number().int(),
})

/** A retailer that a seller knows, and the tier that it has there. */
export const tierMemberDto = z.object({
  retailer: companyBrief,
  tier: z.object({ id: z.string(), name: z.string() }).nullable(),
  source: z.enum(MEMBER_SOURCES).nullable(),
  since: timestamp().nullable(),
})
export type TierMemberDto = z.output<typeof tierMemberDto>

/** Retailers to be put into a tier by hand; whichever tier they had is left. */
export const membersInput = z.object({ retailer_ids: z.array(id()).min(1).max(500) }).strict()

export const tierRequestInput = z
  .object({ tier_id: id(), message: text(1000).nullable().default(null) })
  .strict()

export const tierDecisionInput = z
  .object({
    /** Another tier than the one that was asked for. */
    tier_id: id().nullable().default(null),
    answer: text(1000).nullable().default(null),
  })
  .strict()

export const tierDeclineInput = z.object({ answer: text(1000).nullable().default(null) }).strict()

export const tierRequestDto = z.object({
  id: z.string(),
  status: z.enum(TIER_REQUEST_STATUSES),
  tier: z.object({ id: z.string(), name: z.string() }),
  granted_tier: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The other side, seen from the caller's company. */
  partner: companyBrief,
  message: z.string().nullable(),
  answer: z.string().nullable(),
  created_at: timestamp(),
  decided_at: timestamp().nullable(),
})
export type TierRequestDto = z.output<typeof tierRequestDto>

/** What a retailer sees of a seller's tiers: those that may be asked for, and its own. */
export const openTierDto = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  own: z.boolean(),
})
export type OpenTierDto = z.output<typeof openTierDto>

import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  email,
  line,
  text,
  timestamp,
} from "@wholesale/core/http/fields"
import { hasOneLogin, loginFields, ONE_LOGIN } from "./sign-ins"

export const COMPANY_KINDS = ["manufacturer", "retailer", "distributor"] as const
export const COMPANY_STATUSES = ["active", "suspended", "closed"] as const
export const TAX_ID_TYPES = ["vat", "ein", "gst", "other"] as const

export const INDUSTRIES = [
  "apparel",
  "beauty",
  "electronics",
  "food",
  "home",
  "industrial",
  "jewellery",
  "outdoor",
  "stationery",
  "toys",
] as const

export const taxIdDto = z.object({
  type: z.enum(TAX_ID_TYPES),
  value: z.string(),
  country_code: z.string(),
})

export const companyDto = z.object({
  id: z.string(),
  kind: z.enum(COMPANY_KINDS),
  status: z.enum(COMPANY_STATUSES),
  handle: z.string(),
  legal_name: z.string(),
  trading_name: z.string(),
  registration_number: z.string().nullable(),
  country_code: z.string(),
  tax_ids: z.array(taxIdDto),
  website: z.string().nullable(),
  email: z.string(),
  phone: z.string().nullable(),
  description: z.string().nullable(),
  industries: z.array(z.string()),
  currencies: z.array(z.string()),
  logo_url: z.string().nullable(),
  /** 0 to 3: the highest level that is approved and has not expired. */
  verification_level: z.number().int(),
  created_at: timestamp(),
})
export type CompanyDto = z.output<typeof companyDto>

/** What a member may change at any time. */
export const profileInput = z
  .object({
    trading_name: line(120),
    website: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullable(),
    email: email(),
    phone: line(40).nullable(),
    description: text(4000).nullable(),
    industries: z.array(z.enum(INDUSTRIES)).max(5),
    currencies: z.array(currencyCode()).max(10),
  })
  .partial()
  .strict()

/** Legal facts: changing one of these re-opens verification. */
export const legalInput = z
  .object({
    legal_name: line(200),
    registration_number: line(60).nullable(),
    country_code: countryCode(),
    tax_ids: z
      .array(
        z
          .object({ type: z.enum(TAX_ID_TYPES), value: line(40), country_code: countryCode() })
          .strict()
      )
      .max(5),
  })
  .partial()
  .strict()

export const locationDto = z.object({
  id: z.string(),
  name: z.string(),
  address_1: z.string(),
  address_2: z.string().nullable(),
  postal_code: z.string(),
  city: z.string(),
  province: z.string().nullable(),
  country_code: z.string(),
  phone: z.string().nullable(),
  is_bill_to: z.boolean(),
  is_ship_to: z.boolean(),
})
export type LocationDto = z.output<typeof locationDto>

export const locationInput = z
  .object({
    name: line(120),
    address_1: line(200),
    address_2: line(200).nullable().default(null),
    postal_code: line(20),
    city: line(120),
    province: line(120).nullable().default(null),
    country_code: countryCode(),
    phone: line(40).nullable().default(null),
    is_bill_to: z.boolean().default(false),
    is_ship_to: z.boolean().default(true),
  })
  .strict()

/** Every field optional; what is left out stays as it is (a default would overwrite it). */
export const locationUpdate = z
  .object({
    name: line(120),
    address_1: line(200),
    address_2: line(200).nullable(),
    postal_code: line(20),
    city: line(120),
    province: line(120).nullable(),
    country_code: countryCode(),
    phone: line(40).nullable(),
    is_bill_to: z.boolean(),
    is_ship_to: z.boolean(),
  })
  .partial()
  .strict()

/** One line of a history: a change of state, by whom and why. */
export const historyDto = z.object({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  actor_type: z.string(),
  actor_id: z.string(),
  reason_code: z.string().nullable(),
  note: z.string().nullable(),
  at: timestamp(),
})
export type HistoryDto = z.output<typeof historyDto>

/** The operator's reason for suspending or reinstating a company; the members read it. */
export const statusInput = z.object({ reason_code: line(60).optional(), note: text(2000) }).strict()

export const signUpInput = z
  .object({
    kind: z.enum(COMPANY_KINDS),
    email: email(),
    ...loginFields(),
    first_name: line(80),
    last_name: line(80),
    locale: z.enum(["en", "de"]).default("en"),
    company: z
      .object({
        legal_name: line(200),
        trading_name: line(120).optional(),
        country_code: countryCode(),
        registration_number: line(60).optional(),
        vat_id: line(40).optional(),
        website: z
          .url({ protocol: /^https?$/ })
          .max(300)
          .optional(),
        phone: line(40).optional(),
        industries: z.array(z.enum(INDUSTRIES)).max(5).default([]),
      })
      .strict(),
  })
  .strict()
  .refine(hasOneLogin, ONE_LOGIN)
export type SignUpInput = z.output<typeof signUpInput>

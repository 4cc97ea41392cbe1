import type { By } from "@wholesale/core"
import type { CompanyKind } from "@wholesale/core/access/principal"
import type { CompanyStatus } from "../../domain/company-status"
import type { TaxId } from "../../domain/legal-facts"

export type RegisterCompanyInput = {
  /** Auth identity and kind: signing up again with the same key finds the same company. */
  sign_up_key: string
  kind: CompanyKind
  email: string
  legal_name: string
  trading_name?: string
  country_code: string
  registration_number?: string
  vat_id?: string
  website?: string
  phone?: string
  industries: string[]
  /** Who signed up; becomes the owner. */
  applicant: Applicant
  by: By
}

/** The person behind a sign-up, as the message `company.registered` carries them. */
export type Applicant = {
  actor_type: "user" | "customer"
  actor_id: string
  email: string
  name: string
  locale: string
  /** A provider vouches for the address, so that it needs no link. */
  email_proven?: boolean
}

export type Profile = {
  trading_name: string
  website: string | null
  email: string
  phone: string | null
  description: string | null
  industries: string[]
  currencies: string[]
}

export type LegalChange = {
  legal_name?: string
  registration_number?: string | null
  country_code?: string
  tax_ids?: TaxId[]
}

export type LocationData = {
  name: string
  address_1: string
  address_2: string | null
  postal_code: string
  city: string
  province: string | null
  country_code: string
  phone: string | null
  is_bill_to: boolean
  is_ship_to: boolean
}

export type StatusChange = {
  company_id: string
  to: CompanyStatus
  reason_code?: string | null
  note: string | null
  by: By
}

export type VerificationOutcome = {
  company_id: string
  level: number
  /** Earliest expiry among the cases that make up the level; null for never. */
  verified_until: Date | null
  by: By
}

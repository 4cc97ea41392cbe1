import type { RequirementFacts } from "./requirements"

/** A requirement as the marketplace starts with it; the operator may edit the rest from there. */
export type DefaultRequirement = RequirementFacts & {
  description: string
  /** After how many days the evidence ends; null for never. */
  valid_days: number | null
}

type Template = Omit<DefaultRequirement, "kind" | "country_code" | "active">

const computed = (key: string, title: string, description: string): Template => ({
  key,
  title,
  description,
  level: 1,
  check: "computed",
  evidence: "none",
  optional: false,
  valid_days: null,
})

const verified = (
  level: number,
  key: string,
  title: string,
  description: string,
  validDays: number | null
): Template => ({
  key,
  title,
  description,
  level,
  check: "verified",
  evidence: "document",
  optional: false,
  valid_days: validDays,
})

const FOR_EVERYONE: readonly Template[] = [
  computed(
    "email_verified",
    "E-mail address confirmed",
    "The owner has opened the link that we sent to their address."
  ),
  computed(
    "email_domain",
    "Company e-mail domain",
    "The owner's address belongs to the company's own domain. A free-mail address is looked at by a reviewer."
  ),
  computed("legal_name", "Legal name", "The name under which the company is registered."),
  computed(
    "registration_number",
    "Registration number",
    "The number in the commercial register, in the form that the country uses."
  ),
  computed(
    "tax_id",
    "Tax id",
    "The VAT id is checked for its check digit and, within the EU, against VIES. Others are looked at by a reviewer."
  ),
  verified(
    2,
    "registration_extract",
    "Extract from the commercial register",
    "Issued in the last 90 days, with the legal name and registration number of this company.",
    730
  ),
  verified(
    2,
    "bank_account_proof",
    "Proof of bank account",
    "A statement or letter of the bank that names the company as the holder of the account.",
    null
  ),
  verified(
    2,
    "authorised_signatory",
    "Authorised signatory",
    "Shows that the person who acts here may sign for the company, with a copy of their identity document.",
    null
  ),
  verified(
    2,
    "beneficial_owners",
    "Beneficial owners",
    "Everyone who holds or controls more than 25 % of the company.",
    730
  ),
]

const SITE: Template = verified(
  3,
  "site_inspection",
  "Site inspection",
  "The report of an independent inspection of the place of business, at most a year old.",
  365
)

const CERTIFICATIONS: Template = verified(
  3,
  "certifications",
  "Certifications",
  "At least one certificate that holds for what the company makes or handles.",
  365
)

const PER_KIND: Readonly<Record<string, readonly Template[]>> = {
  manufacturer: [...FOR_EVERYONE, SITE, CERTIFICATIONS],
  distributor: [...FOR_EVERYONE, SITE, CERTIFICATIONS],
  // A shop is inspected, but has no production that could be certified.
  retailer: [...FOR_EVERYONE, SITE, { ...CERTIFICATIONS, optional: true }],
}

/** The rows that every installation starts with: per kind of company, for every country. */
export const DEFAULT_REQUIREMENTS: readonly DefaultRequirement[] = Object.entries(PER_KIND).flatMap(
  ([kind, templates]) =>
    templates.map((template) => ({ ...template, kind, country_code: "*", active: true }))
)

import type { CompanyDto } from "../../http/company"

/** The closed lists of the forms; `satisfies` keeps them to what the server takes. */
export const KINDS = [
  "manufacturer",
  "retailer",
  "distributor",
] as const satisfies CompanyDto["kind"][]

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

export const CURRENCIES = ["eur", "usd", "gbp", "chf", "sek", "dkk", "nok", "pln", "czk"] as const

export const TAX_ID_TYPES = [
  "vat",
  "ein",
  "gst",
  "other",
] as const satisfies CompanyDto["tax_ids"][number]["type"][]

export const REASON_CODES = [
  "document_unreadable",
  "document_outdated",
  "name_mismatch",
  "registration_not_found",
  "tax_id_invalid",
  "signatory_not_authorised",
  "beneficial_owners_incomplete",
  "suspected_fraud",
  "legal_fact_changed",
  "evidence_expired",
  "other",
] as const

/** What the server accepts as a document, for the file chooser. */
export const DOCUMENT_ACCEPT = "application/pdf,image/png,image/jpeg"
export const DOCUMENT_MAX_BYTES = 10 * 1_048_576

/** A tax id as verification looks at it. */
export type TaxId = { type: string; value: string; country_code: string }

/** What is checked about a company; when one of these changes, it has to be checked again. */
export type LegalFacts = {
  legal_name: string
  registration_number: string | null
  country_code: string
  tax_ids: readonly TaxId[]
}

const FIELDS = ["legal_name", "registration_number", "country_code", "tax_ids"] as const

/** The names of the facts that a change really changes; spelling of tax ids and order don't count. */
export const changedFacts = (before: LegalFacts, after: Partial<LegalFacts>): string[] =>
  FIELDS.filter((field) => {
    if (after[field] === undefined) {
      return false
    }
    return field === "tax_ids"
      ? comparable(before.tax_ids) !== comparable(after.tax_ids ?? [])
      : before[field] !== after[field]
  })

const comparable = (taxIds: readonly TaxId[]) =>
  taxIds
    .map(({ type, value, country_code }) => `${country_code} ${type} ${normaliseTaxId(value)}`)
    .sort()
    .join("\n")

/** Upper case, without the blanks, dots and hyphens that people write into numbers. */
export const normaliseTaxId = (value: string) => value.toUpperCase().replace(/[\s.-]/g, "")

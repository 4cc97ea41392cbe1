import { checkVAT, countries } from "jsvat"
import type { TaxId } from "../legal-facts"

/** The member states of the EU, whose VAT ids VIES knows; lower-case ISO codes. */
const EU_COUNTRIES = new Set(
  "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" ")
)

/** A VAT id in the form in which VIES asks for it: prefix and number without separators. */
export type VatNumber = { prefix: string; number: string }

/**
 * What can be said about a tax id without asking anybody.
 * - `lookup`: an EU VAT id with a right check digit; VIES has the last word
 * - `invalid`: the check digit or the form is wrong
 * - `review`: no rule is known here, a reviewer decides
 */
export type TaxIdVerdict =
  | { kind: "lookup"; vat: VatNumber }
  | { kind: "invalid"; reason: string }
  | { kind: "review"; reason: string }

/** Where the prefix of VAT ids is not the country code. */
const PREFIXES: Readonly<Record<string, string>> = { gr: "EL", ch: "CHE" }
const prefixOf = (countryCode: string) => PREFIXES[countryCode] ?? countryCode.toUpperCase()

const bare = (value: string) => value.toUpperCase().replace(/[^0-9A-Z+*]/g, "")

/** The country's prefix is added where the applicant left it out. */
const withPrefix = (taxId: TaxId): VatNumber => {
  const prefix = prefixOf(taxId.country_code)
  const value = bare(taxId.value)
  return { prefix, number: value.startsWith(prefix) ? value.slice(prefix.length) : value }
}

/** Judges one tax id by its type, country, form and check digit. Pure. */
export const judgeTaxId = (taxId: TaxId): TaxIdVerdict => {
  if (taxId.type !== "vat") {
    return {
      kind: "review",
      reason: `There is no automatic check for tax ids of type ${taxId.type}`,
    }
  }
  const vat = withPrefix(taxId)
  const result = checkVAT(`${vat.prefix}${vat.number}`, countries)
  const isEu = EU_COUNTRIES.has(taxId.country_code)
  // Traders in Northern Ireland write XI; the same company may have both prefixes.
  if (taxId.country_code === "gb" && bare(taxId.value).startsWith("XI")) {
    return { kind: "review", reason: "VAT ids of Northern Ireland are looked at by a reviewer" }
  }
  if (!result.isSupportedCountry && !result.isValidFormat && !isEu) {
    return { kind: "review", reason: "The form of VAT ids in this country is not known here" }
  }
  if (!result.isValid) {
    return {
      kind: "invalid",
      reason: `${vat.prefix}${vat.number} is not a VAT id: ${
        result.isValidFormat ? "its check digit is wrong" : "its form is wrong"
      }`,
    }
  }
  return isEu
    ? { kind: "lookup", vat }
    : { kind: "review", reason: "Form and check digit are right; VIES knows EU numbers only" }
}

/** The tax id that verification looks at: a VAT id of the company's country before any other. */
export const principalTaxId = (taxIds: readonly TaxId[], countryCode: string): TaxId | undefined =>
  taxIds.find((id) => id.type === "vat" && id.country_code === countryCode) ??
  taxIds.find((id) => id.country_code === countryCode) ??
  taxIds.at(0)

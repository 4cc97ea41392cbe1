import { INDUSTRY_CODES } from "@/domain/countries"
import { formValues } from "@/domain/form-values"
import { isLocale } from "@/i18n/locales"
import type { SignUpInput } from "@wholesale/companies/http/company"

/** People type `acme.com`; the backend wants a whole address. */
export const webAddress = (typed: string | null): string | undefined => {
  if (!typed) {
    return undefined
  }
  return /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
}

/**
 * Reads the sign-up form, all but how the person will sign in; its fields carry the names of the
 * request's own paths.
 */
export const readSignUp = (
  form: FormData,
  kind: SignUpInput["kind"],
  locale: string
): SignUpInput => {
  const values = formValues(form)
  const industries = values.list("company.industries")
  return {
    kind,
    email: values.text("email").toLowerCase(),
    first_name: values.text("first_name"),
    last_name: values.text("last_name"),
    locale: isLocale(locale) ? locale : "en",
    company: {
      legal_name: values.text("company.legal_name"),
      trading_name: values.optional("company.trading_name") ?? undefined,
      country_code: values.text("company.country_code"),
      registration_number: values.optional("company.registration_number") ?? undefined,
      vat_id: values.optional("company.vat_id") ?? undefined,
      website: webAddress(values.optional("company.website")),
      phone: values.optional("company.phone") ?? undefined,
      industries: INDUSTRY_CODES.filter((industry) => industries.includes(industry)),
    },
  }
}

import type { MoneySettings } from "../../domain/settings/settings"
import { readTermsForm, toTermsForm, type PayoutTermsForm } from "./payout-terms-form"
import { percentOf } from "./rule-form"

export const PLATFORM_FIELDS = [
  "legal_name",
  "street",
  "postal_code",
  "city",
  "tax_id",
  "iban",
  "bic",
  "bank_name",
] as const

/** What of the platform may be left empty. */
export const OPTIONAL_FIELDS: readonly string[] = ["tax_id", "iban", "bic", "bank_name"]

/** The most days that the server takes. */
const LIMITS = {
  inspection_days: 60,
  unconfirmed_days: 120,
  payment_days: 120,
  hold_days: 3650,
  hold_warning_days: 365,
  claim_days: 120,
  dispute_answer_days: 60,
  dispute_escalatable_days: 60,
  dispute_negotiation_days: 60,
} as const

export const DAY_FIELDS = [
  "inspection_days",
  "unconfirmed_days",
  "payment_days",
  "hold_days",
  "hold_warning_days",
  "claim_days",
  "dispute_answer_days",
  "dispute_escalatable_days",
  "dispute_negotiation_days",
] as const satisfies (keyof MoneySettings)[]
export type DayField = (typeof DAY_FIELDS)[number]

/** The longest hold in one country, as it is typed. */
export type CountryDays = { country: string; days: string }

/** The settings as they are typed. */
export type SettingsForm = Record<(typeof PLATFORM_FIELDS)[number] | DayField, string> & {
  country_code: string
  commission_tax_rate: string
  countries: CountryDays[]
  payout: PayoutTermsForm
}

const dayTexts = (settings: MoneySettings): Record<DayField, string> => ({
  inspection_days: String(settings.inspection_days),
  unconfirmed_days: String(settings.unconfirmed_days),
  payment_days: String(settings.payment_days),
  hold_days: String(settings.hold_days),
  hold_warning_days: String(settings.hold_warning_days),
  claim_days: String(settings.claim_days),
  dispute_answer_days: String(settings.dispute_answer_days),
  dispute_escalatable_days: String(settings.dispute_escalatable_days),
  dispute_negotiation_days: String(settings.dispute_negotiation_days),
})

export const toSettingsForm = (settings: MoneySettings): SettingsForm => {
  const { platform } = settings
  return {
    legal_name: platform.legal_name,
    street: platform.street,
    postal_code: platform.postal_code,
    city: platform.city,
    tax_id: platform.tax_id ?? "",
    iban: platform.iban ?? "",
    bic: platform.bic ?? "",
    bank_name: platform.bank_name ?? "",
    country_code: platform.country_code,
    commission_tax_rate: settings.commission_tax_rate,
    ...dayTexts(settings),
    countries: Object.entries(settings.hold_days_by_country).map(([country, days]) => ({
      country,
      days: String(days),
    })),
    payout: toTermsForm(settings.payout),
  }
}

/** A number of days; null when it is none or too many. Pure. */
const daysOf = (text: string, most: number): number | null => {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  return days !== null && days <= most ? days : null
}

/** The most days that a field takes. */
export const limitOf = (field: DayField): number => LIMITS[field]

/** What a form means, and which of its fields are wrong. Pure. */
export const readSettings = (form: SettingsForm) => {
  const days = Object.fromEntries(
    DAY_FIELDS.map((name) => [name, daysOf(form[name], LIMITS[name])])
  )
  const rate = percentOf(form.commission_tax_rate)
  const payout = readTermsForm(form.payout)
  const problems: string[] = [
    ...PLATFORM_FIELDS.filter((name) => !OPTIONAL_FIELDS.includes(name) && !form[name].trim()),
    ...(form.country_code ? [] : ["country_code"]),
    ...DAY_FIELDS.filter((name) => days[name] === null),
    ...(rate === null || Number(rate) >= 100 ? ["commission_tax_rate"] : []),
    ...(countriesAreRight(form.countries) ? [] : ["countries"]),
    ...payout.empty,
    ...payout.wrong,
  ]
  const input = {
    platform: {
      ...Object.fromEntries(
        PLATFORM_FIELDS.map((name) => [
          name,
          form[name].trim() || (OPTIONAL_FIELDS.includes(name) ? null : ""),
        ])
      ),
      country_code: form.country_code,
    },
    commission_tax_rate: rate,
    ...days,
    hold_days_by_country: Object.fromEntries(
      form.countries.map(({ country, days: text }) => [country, daysOf(text, LIMITS.hold_days)])
    ),
    payout: payout.terms,
  }
  return { problems, input }
}

const countriesAreRight = (countries: readonly CountryDays[]) =>
  new Set(countries.map(({ country }) => country)).size === countries.length &&
  countries.every(({ country, days }) => country && daysOf(days, LIMITS.hold_days) !== null)

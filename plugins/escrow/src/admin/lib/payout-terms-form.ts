import { parseAmount, toAmountText } from "@wholesale/core/admin/kit/money"
import type { OwnPayoutTerms, PayoutTerms } from "../../domain/payout/terms"
import { percentOf } from "./rule-form"

/** The terms of payouts as they are typed; empty means as for everybody. */
export type PayoutTermsForm = Record<keyof PayoutTerms, string>

/** The most days that the server takes. */
export const TERM_LIMITS = { reserve_days: 365, cooling_days: 60 } as const
export type TermDays = keyof typeof TERM_LIMITS

/** One number counts in every currency; it is written with two decimals. */
const AS_WRITTEN = "eur"

/** What one seller agreed as a form; what it did not agree is empty. Pure. */
export const toTermsForm = (terms: OwnPayoutTerms): PayoutTermsForm => {
  const { schedule, minimum, reserve_percent: reserve, reserve_days, cooling_days } = terms
  return {
    schedule: schedule ?? "",
    minimum: minimum === null ? "" : toAmountText(minimum, AS_WRITTEN),
    reserve_percent: reserve ?? "",
    reserve_days: reserve_days === null ? "" : String(reserve_days),
    cooling_days: cooling_days === null ? "" : String(cooling_days),
  }
}

const daysOf = (text: string, most: number): number | null => {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null
  return days !== null && days <= most ? days : null
}

/** What a form means, and which of its fields can't be read; an empty one is null. Pure. */
export const readTermsForm = (form: PayoutTermsForm) => {
  const terms = {
    schedule: form.schedule || null,
    minimum: parseAmount(form.minimum, AS_WRITTEN),
    reserve_percent: percentOf(form.reserve_percent),
    reserve_days: daysOf(form.reserve_days, TERM_LIMITS.reserve_days),
    cooling_days: daysOf(form.cooling_days, TERM_LIMITS.cooling_days),
  }
  const empty = TERM_FIELDS.filter((name) => form[name].trim() === "")
  const wrong = TERM_FIELDS.filter((name) => terms[name] === null && !empty.includes(name))
  return { terms, empty, wrong }
}

export const TERM_FIELDS = [
  "schedule",
  "minimum",
  "reserve_percent",
  "reserve_days",
  "cooling_days",
] as const satisfies (keyof PayoutTerms)[]

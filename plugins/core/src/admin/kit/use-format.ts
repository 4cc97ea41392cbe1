import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { ageOf } from "./age"
import { toAmountText } from "./money"

/** Dates, numbers, amounts and names of countries as the person's language writes them. */
export const useFormat = () => {
  const { i18n } = useTranslation()
  // The dashboard writes ptBR where the browser expects pt-BR.
  const locale = i18n.language.replace(/([a-z])([A-Z])/g, "$1-$2")
  return useMemo(() => formats(locale), [locale])
}

const formats = (locale: string) => {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
  const number = new Intl.NumberFormat(locale)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 })
  const month = new Intl.DateTimeFormat(locale, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" })
  const regions = new Intl.DisplayNames([locale], { type: "region", fallback: "code" })
  return {
    day: (value: string | null) => (value ? day.format(new Date(value)) : "–"),
    moment: (value: string | null) => (value ? moment.format(new Date(value)) : "–"),
    /** A day without a time (`YYYY-MM-DD`), the same wherever it is read. */
    date: (value: string | null) => (value ? date.format(new Date(value)) : "–"),
    /** A month, from any day in it. */
    month: (value: string) => month.format(new Date(value)),
    number: (value: number) => number.format(value),
    /** A share from 0 to 1. */
    percent: (value: number) => percent.format(value),
    /** An amount in minor units of its currency. */
    money: (minor: number, currency: string) => formatMoney(locale, minor, currency),
    ago: (value: string | null) => {
      if (!value) {
        return "–"
      }
      const age = ageOf(new Date(value), new Date())
      return relative.format(-age.count, age.unit)
    },
    country: (code: string) => (code === "*" ? "*" : (regions.of(code.toUpperCase()) ?? code)),
    bytes: (size: number) =>
      size < 1_000_000
        ? `${number.format(Math.max(1, Math.round(size / 1000)))} kB`
        : `${number.format(Math.round(size / 100_000) / 10)} MB`,
  }
}

const amounts = new Map<string, Intl.NumberFormat>()

const formatMoney = (locale: string, minor: number, currency: string) => {
  const key = `${locale} ${currency}`
  const format = amounts.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency })
  amounts.set(key, format)
  return format.format(Number(toAmountText(minor, currency)))
}

type Writer = { format: Intl.NumberFormat; digits: number }

/** By language and currency. Making one takes longer than writing a hundred amounts with it. */
const WRITERS = new Map<string, Writer>()

const writerOf = (currency: string, locale: string): Writer => {
  const key = `${locale} ${currency}`
  const known = WRITERS.get(key)
  if (known) {
    return known
  }
  const format = new Intl.NumberFormat(locale, { style: "currency", currency })
  const writer = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 2 }
  WRITERS.set(key, writer)
  return writer
}

const digitsOf = (currency: string, locale: string): number => writerOf(currency, locale).digits

/** Minor units as the decimal they stand for: 1234 with two digits is "12.34". No float in between. */
const decimal = (amount: number, digits: number): `${number}` => {
  const sign = amount < 0 ? "-" : ""
  const units = String(Math.abs(amount)).padStart(digits + 1, "0")
  const whole = units.slice(0, units.length - digits)
  const fraction = digits === 0 ? "" : `.${units.slice(-digits)}`
  // Digits, one sign and one point: what the type says and a template can't prove.
  return `${sign}${whole}${fraction}` as `${number}`
}

/**
 * An amount as people read it.
 * @param amount whole number of the currency's minor units (cents)
 * @param currency ISO 4217, any case
 */
export const formatMoney = (amount: number, currency: string, locale: string): string => {
  const { format, digits } = writerOf(currency.toUpperCase(), locale)
  return format.format(decimal(amount, digits))
}

/** The same without cents, for axes and tiles where the size counts and not the sum. */
export const formatRoundMoney = (amount: number, currency: string, locale: string): string => {
  const code = currency.toUpperCase()
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: code,
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(decimal(amount, digitsOf(code, locale)))
}

/** An amount as one types it: "12.34" or "12,34", without the currency and without grouping marks. */
export const typedMoney = (amount: number, currency: string, locale: string): string => {
  const digits = digitsOf(currency.toUpperCase(), locale)
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(decimal(amount, digits))
}

/**
 * What somebody typed as an amount, in minor units: "1.250,50", "1,250.50" and "1250.5" are the same.
 * @returns null for anything that is not an amount
 */
export const parseMoney = (typed: string, currency: string): number | null => {
  const compact = typed.replace(/[\s']/g, "")
  if (!/^\d[\d.,]*$/.test(compact)) {
    return null
  }
  const digits = digitsOf(currency.toUpperCase(), "en")
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","))
  const tail = last < 0 ? "" : compact.slice(last + 1)
  // Three digits after the only mark group thousands; one or two are cents.
  const cents = tail.length > 0 && tail.length <= digits ? tail : ""
  const whole = (cents ? compact.slice(0, last) : compact).replace(/[.,]/g, "")
  const amount = Number(whole + cents.padEnd(digits, "0"))
  return Number.isSafeInteger(amount) ? amount : null
}

/** An amount in the currency's own units for programs that read pages: "12.34", no grouping. */
export const majorUnits = (amount: number, currency: string): string =>
  decimal(amount, digitsOf(currency.toUpperCase(), "en"))

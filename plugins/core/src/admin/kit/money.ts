/** Decimal digits of a currency, by the browser's own data. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2

/** Minor units as a decimal with a point, as a form field holds it: (1234, "eur") -> "12.34". */
export const toAmountText = (minor: number, currency: string): string => {
  const digits = digitsOf(currency)
  const sign = minor < 0 ? "-" : ""
  const text = String(Math.abs(minor)).padStart(digits + 1, "0")
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * Reads an amount as people and spreadsheets write it, "1.234,50", "1,234.5", "12" or "€ 12.50",
 * as minor units; null when it is none. The last point or comma separates the decimals when at most
 * as many digits follow as the currency has.
 */
export const parseAmount = (text: string, currency: string): number | null => {
  const digits = digitsOf(currency)
  const plain = text.replace(/[\s\u00a0\u202f'’]|[a-z]{3}|\p{Sc}/giu, "")
  if (!/^\d[\d.,]*$/.test(plain)) {
    return null
  }
  const at = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","))
  const after = plain.length - at - 1
  const hasDecimals = at >= 0 && after > 0 && after <= digits
  const whole = hasDecimals ? plain.slice(0, at) : plain
  const fraction = hasDecimals ? plain.slice(at + 1) : ""
  if (!/^\d+$|^\d{1,3}([.,]\d{3})+$/.test(whole)) {
    return null
  }
  const minor = Number(whole.replace(/[.,]/g, "") + fraction.padEnd(digits, "0"))
  return Number.isSafeInteger(minor) ? minor : null
}

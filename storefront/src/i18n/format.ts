/** A country's name in the reader's language; an unknown code stays what it is. */
export const countryName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase()) ?? code
  } catch {
    return code.toUpperCase()
  }
}

export const currencyName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: "currency" }).of(code.toUpperCase()) ?? code
  } catch {
    return code.toUpperCase()
  }
}

/** A size in bytes as people read it: 1.4 MB. */
export const fileSize = (bytes: number, locale: string): string => {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, "megabyte"] : [bytes / 1000, "kilobyte"]
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

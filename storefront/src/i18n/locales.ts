/** The languages that people choose from. */
export const LOCALES = ["en", "de"] as const

/** English written from right to left, to see layouts in that direction; for developers only. */
export const PSEUDO_LOCALE = "ar-XB"

export const KNOWN_LOCALES = [...LOCALES, PSEUDO_LOCALE] as const
export type Locale = (typeof KNOWN_LOCALES)[number]

/** Whether a path segment names a language that we speak. */
export const isLocale = (value: string | undefined): value is (typeof LOCALES)[number] =>
  LOCALES.some((locale) => locale === value)

const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"]

/** Which way the lines of a language run. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(locale).language) ? "rtl" : "ltr"

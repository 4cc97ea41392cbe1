export const LOCALES = ["en", "de"] as const
export type Locale = (typeof LOCALES)[number]

/** Whether a path segment names a language that we speak. */
export const isLocale = (value: string | undefined): value is Locale =>
  LOCALES.some((locale) => locale === value)

import { LOCALES, type Locale } from "@/i18n/locales"

/** The language for readers whose own we don't speak. */
const FALLBACK: Locale = "en"

/** A page in one language. @param origin without a slash at its end; @param path "" is the home page */
export const addressOf = (origin: string, locale: string, path: string): string =>
  `${origin}/${locale}${path === "/" ? "" : path}`

/** The same page in every language, by hreflang. */
export const languagesOf = (origin: string, path: string): Record<string, string> => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, addressOf(origin, locale, path)])),
  "x-default": addressOf(origin, FALLBACK, path),
})

/** The address of a list's page: what narrows it is left out, as it shows no other pages. */
export const pagedPath = (path: string, page: number): string =>
  page > 1 ? `${path}?page=${page}` : path

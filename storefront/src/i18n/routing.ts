import { defineRouting } from "next-intl/routing"
import { developerPages } from "../developer-pages"
import { KNOWN_LOCALES, LOCALES, type Locale } from "./locales"

/** Every page lives below its locale, so that an address means the same for whoever opens it. */
export const routing = defineRouting({
  locales: KNOWN_LOCALES,
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { name: "locale", maxAge: 60 * 60 * 24 * 365 },
})

/** The languages whose pages are there; all others answer like a page that isn't. */
export const servedLocales = (): readonly Locale[] => (developerPages() ? KNOWN_LOCALES : LOCALES)

import { defineRouting } from "next-intl/routing"
import { LOCALES } from "./locales"

/** Every page lives below its locale, so that an address means the same for whoever opens it. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { name: "locale", maxAge: 60 * 60 * 24 * 365 },
})

import { getRequestConfig } from "next-intl/server"
import { cookies } from "next/headers"
import { isLocale } from "./locales"
import { routing } from "./routing"

export default getRequestConfig(async ({ requestLocale }) => {
  // Our /api routes have no locale in their path; there the language last used counts.
  const requested = (await requestLocale) ?? (await cookies()).get("locale")?.value
  const locale = isLocale(requested) ? requested : routing.defaultLocale
  const messages: { default: Record<string, unknown> } = await import(
    `../../messages/${locale}.json`
  )
  // Times are shown in UTC and say so: a deadline has to read the same for both sides.
  return { locale, messages: messages.default, timeZone: "UTC" }
})

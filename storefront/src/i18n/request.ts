import { getRequestConfig } from "next-intl/server"
import { cookies } from "next/headers"
import { developerPages } from "../developer-pages"
import { isLocale, PSEUDO_LOCALE } from "./locales"
import { pseudoMessages, type Messages } from "./pseudo"
import { routing } from "./routing"

export default getRequestConfig(async ({ requestLocale }) => {
  // Our /api routes have no locale in their path; there the language last used counts.
  const requested = (await requestLocale) ?? (await cookies()).get("locale")?.value
  const language = isLocale(requested) ? requested : routing.defaultLocale
  const messages: { default: Messages } = await import(`../../messages/${language}.json`)
  // Times are shown in UTC and say so: a deadline has to read the same for both sides.
  return requested === PSEUDO_LOCALE && developerPages()
    ? { locale: requested, messages: pseudoMessages(messages.default), timeZone: "UTC" }
    : { locale: language, messages: messages.default, timeZone: "UTC" }
})

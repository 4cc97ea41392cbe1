import { useLocale } from "next-intl"
import type { ComponentProps } from "react"
import { localPath, type Href } from "./local-path"
import type { Locale } from "./locales"

type LinkProps = Omit<ComponentProps<"a">, "href"> & {
  href: Href
  /** Leads to the page in another language. */
  locale?: Locale
}

/**
 * A link to a page of this site. It is only that: a page has a hundred of them, and each would be
 * sent twice and hydrated if it were a client component. `SoftNavigation` follows them all.
 */
export const Link = ({ href, locale, ...anchor }: LinkProps) => {
  const current = useLocale()
  // Nothing is sent for what is not there: an `undefined` counts in the payload, too.
  const language = locale && { hrefLang: locale }
  return <a href={localPath(href, locale ?? current)} {...language} {...anchor} />
}

import "server-only"
import type { Metadata } from "next"
import { getLocale } from "next-intl/server"
import { config } from "@/config"
import { LOCALES } from "@/i18n/locales"

/** Metadata of a page that exists in every language under the same path. */
export const listMetadata = async (
  path: string,
  title: string,
  description: string
): Promise<Metadata> => {
  const { siteUrl } = config()
  return {
    title,
    description,
    alternates: {
      canonical: `${siteUrl}/${await getLocale()}${path}`,
      languages: Object.fromEntries(
        LOCALES.map((locale) => [locale, `${siteUrl}/${locale}${path}`])
      ),
    },
  }
}

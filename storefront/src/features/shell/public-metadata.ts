import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { addressOf, languagesOf } from "@/domain/public-address"

type PublicPage = {
  /** Below the locale, with the query that belongs to the page. */
  path: string
  /** Leaves out the marketplace's name when absolute. */
  title: string | { absolute: string }
  description?: string
  image?: string | null
  /** False for what not everybody sees in the same way. */
  indexed?: boolean
}

const DESCRIPTION_LENGTH = 160

/** What search engines and shared links show of a public page. Other pages stay out of their lists. */
export const publicMetadata = async (page: PublicPage): Promise<Metadata> => {
  const { path, title, image, indexed = true } = page
  const t = await getTranslations("meta")
  const locale = await getLocale()
  const { publicUrl } = config()
  const url = addressOf(publicUrl, locale, path)
  const description = page.description?.slice(0, DESCRIPTION_LENGTH)
  return {
    title,
    description,
    alternates: { canonical: url, languages: languagesOf(publicUrl, path) },
    robots: { index: indexed, follow: true },
    openGraph: {
      type: "website",
      url,
      siteName: t("name"),
      title: typeof title === "string" ? title : title.absolute,
      description,
      locale,
      images: [image ?? `${publicUrl}/icons/icon-512.png`],
    },
  }
}

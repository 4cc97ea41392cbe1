import type { MetadataRoute } from "next"
import { getTranslations } from "next-intl/server"
import { isLocale } from "@/i18n/locales"
import { THEME_COLORS } from "@/styles/theme-colors"

type ManifestRoute = { params: Promise<{ locale: string }> }

const icon = (file: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${file}-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
})

/** How the site is called and looks once it is installed, in the language that it is installed in. */
export const GET = async (_request: Request, { params }: ManifestRoute) => {
  const { locale } = await params
  if (!isLocale(locale)) {
    return new Response(null, { status: 404 })
  }
  const t = await getTranslations({ locale, namespace: "meta" })
  const nav = await getTranslations({ locale, namespace: "nav" })
  const manifest: MetadataRoute.Manifest = {
    id: "/",
    name: t("name"),
    short_name: t("name"),
    description: t("description"),
    lang: locale,
    start_url: `/${locale}`,
    scope: "/",
    display: "standalone",
    theme_color: THEME_COLORS.accent,
    background_color: THEME_COLORS.light,
    categories: ["business", "shopping"],
    icons: ["any" as const, "maskable" as const].flatMap((purpose) =>
      [192, 512].map((size) => icon(purpose === "any" ? "icon" : "maskable", size, purpose))
    ),
    shortcuts: [
      { name: nav("catalogue"), url: `/${locale}/catalogue` },
      { name: nav("quickOrder"), url: `/${locale}/quick-order` },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json", "cache-control": "no-cache" },
  })
}

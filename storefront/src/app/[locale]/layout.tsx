import type { Metadata, Viewport } from "next"
import { hasLocale, NextIntlClientProvider } from "next-intl"
import { getLocale, getMessages, getTranslations } from "next-intl/server"
import { cookies } from "next/headers"
import { notFound } from "next/navigation"
import { Suspense, type ReactNode } from "react"
import { OfflineBar } from "@/features/offline/offline-bar"
import { RegisterWorker } from "@/features/offline/register-worker"
import { SiteFooter } from "@/features/shell/site-footer"
import { SiteHeader } from "@/features/shell/site-header"
import { SoftNavigation } from "@/features/shell/soft-navigation"
import { themeOf } from "@/domain/theme"
import { directionOf } from "@/i18n/locales"
import { servedLocales } from "@/i18n/routing"
import { plex, plexExtended } from "@/styles/fonts"
import { THEME_COLORS } from "@/styles/theme-colors"
import "@/styles/globals.css"

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("meta")
  return {
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    // A page is for its reader alone unless it says otherwise (`publicMetadata`).
    manifest: `/${await getLocale()}/manifest.webmanifest`,
    icons: { apple: "/icons/apple-touch.png" },
    robots: { index: false, follow: true },
  }
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: THEME_COLORS.light },
    { media: "(prefers-color-scheme: dark)", color: THEME_COLORS.dark },
  ],
}

const RootLayout = async ({ children, params }: LayoutProps) => {
  const { locale } = await params
  if (!hasLocale(servedLocales(), locale)) {
    notFound()
  }
  const t = await getTranslations("nav")
  const paging = await getTranslations("paging")
  const theme = themeOf((await cookies()).get("theme")?.value)
  // The browser gets only the sentences that it needs when the server can't help.
  const { failure, offline } = await getMessages()
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme === "system" ? undefined : theme}
      className={`${plex.variable} ${plexExtended.variable}`}
    >
      <body className="flex flex-col">
        <NextIntlClientProvider messages={{ failure, offline }}>
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:start-2 focus:z-50 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2 focus:shadow-float"
          >
            {t("skip")}
          </a>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="w-full flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
          <Suspense>
            <OfflineBar shownAt={new Date().toISOString()} />
          </Suspense>
          <SoftNavigation label={paging("loading")} />
          <RegisterWorker />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}

export default RootLayout

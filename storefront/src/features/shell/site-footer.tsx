import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { cookies } from "next/headers"
import { Suspense } from "react"
import { config } from "@/config"
import { currentCurrency } from "@/data/currency"
import { CURRENCY_CODES } from "@/domain/countries"
import { THEMES, themeOf, type Theme } from "@/domain/theme"
import { NewsletterForm } from "@/features/newsletter/newsletter-form"
import { Link } from "@/i18n/navigation"
import { DeviceIcon, MoonIcon, SunIcon } from "@/ui/icons"
import { chooseTheme } from "./actions"
import { CurrencySelect } from "./currency-select"
import { LocaleSwitch } from "./locale-switch"

const ICONS = { system: DeviceIcon, light: SunIcon, dark: MoonIcon }
const LINK = "control-h inline-flex items-center hover:text-ink hover:underline"

export const SiteFooter = async () => {
  const t = await getTranslations("footer")
  const theme = themeOf((await cookies()).get("theme")?.value)
  return (
    <footer className="mt-16 border-t border-line bg-surface text-sm text-muted">
      <NewsletterForm source="footer" />
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <Link href="/manufacturers" className={LINK}>
          {t("manufacturers")}
        </Link>
        <Link href="/sell" className={LINK}>
          {t("sell")}
        </Link>
        <Link href="/blog" className={LINK}>
          {t("blog")}
        </Link>
        <Link href="/help" className={LINK}>
          {t("help")}
        </Link>
        <Link href="/support" className={LINK}>
          {t("support")}
        </Link>
        <a href={config().adminUrl} className={LINK}>
          {t("dashboard")}
        </a>
        <div className="flex flex-wrap items-center gap-x-4 sm:ms-auto">
          <CurrencySwitch current={await currentCurrency()} />
          <Suspense>
            <LocaleSwitch label={t("language")} />
          </Suspense>
          <ThemeSwitch current={theme} />
        </div>
      </div>
    </footer>
  )
}

const CurrencySwitch = ({ current }: { current: string }) => {
  const t = useTranslations("footer")
  return (
    <CurrencySelect
      current={current}
      currencies={CURRENCY_CODES}
      label={t("currency")}
      apply={t("currencyApply")}
    />
  )
}

const ThemeSwitch = ({ current }: { current: Theme }) => {
  const t = useTranslations("footer")
  return (
    <form action={chooseTheme}>
      <div role="group" aria-label={t("theme")} className="flex">
        {THEMES.map((theme) => {
          const Icon = ICONS[theme]
          return (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              aria-pressed={theme === current}
              aria-label={t(theme)}
              title={t(theme)}
              className="control-h inline-flex min-w-9 items-center justify-center rounded-md hover:text-ink aria-pressed:text-accent"
            >
              <Icon className="size-4" />
            </button>
          )
        })}
      </div>
    </form>
  )
}

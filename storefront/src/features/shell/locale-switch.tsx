"use client"

import { useLocale } from "next-intl"
import { useSearchParams } from "next/navigation"
import { Link } from "@/i18n/navigation"
import { usePathname } from "@/i18n/use-navigation"
import { LOCALES } from "@/i18n/locales"

const NAMES: Record<(typeof LOCALES)[number], string> = { en: "English", de: "Deutsch" }

/** The same page in the other language, filters included. */
export const LocaleSwitch = ({ label }: { label: string }) => {
  const current = useLocale()
  const pathname = usePathname()
  const query = useSearchParams().toString()
  return (
    <nav aria-label={label} className="flex gap-1">
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          href={query ? `${pathname}?${query}` : pathname}
          locale={locale}
          lang={locale}
          aria-current={locale === current ? "true" : undefined}
          className="control-h inline-flex items-center rounded-md px-2 text-muted hover:text-ink aria-current:font-semibold aria-current:text-ink"
        >
          {NAMES[locale]}
        </Link>
      ))}
    </nav>
  )
}

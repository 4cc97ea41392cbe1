import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { searchDirectory } from "@/data/trade"
import { ManufacturerRow } from "@/features/directory/manufacturer-row"
import { LevelBars } from "@/features/shell/level-badge"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { ArrowRightIcon } from "@/ui/icons"

const KINDS = [
  { key: "retailer", href: "/sign-up" },
  { key: "manufacturer", href: "/sell?kind=manufacturer" },
  { key: "distributor", href: "/sell?kind=distributor" },
] as const

/** What the marketplace is, for whom, and how trust comes about; for people who are not signed in. */
export const Landing = () => {
  const t = useTranslations("landing")
  return (
    <div className="mx-auto max-w-page px-4 sm:px-6">
      <section className="grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:py-16">
        <div>
          <h1 className="max-w-3xl text-3xl sm:text-4xl">{t("title")}</h1>
          <p className="mt-4 max-w-xl text-lg text-muted">{t("lead")}</p>
          <div className="mt-6 flex flex-wrap gap-2">
            <Link href="/sign-up" className={buttonClass("primary", "px-4")}>
              {t("signUp")}
            </Link>
            <Link href="/manufacturers" className={buttonClass("secondary", "px-4")}>
              {t("browse")}
            </Link>
          </div>
        </div>
        <Ladder />
      </section>
      <Kinds />
      <Newest />
    </div>
  )
}

const Ladder = () => {
  const t = useTranslations("ladder")
  return (
    <section aria-label={t("title")} className="rounded-lg border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-2.5 font-semibold">{t("title")}</h2>
      <ol>
        {([1, 2, 3] as const).map((level) => (
          <li
            key={level}
            className="grid grid-cols-[36px_1fr] border-b border-line px-4 py-3 last:border-b-0"
          >
            <LevelBars level={level} className="mt-1.5 text-accent" />
            <div>
              <h3 className="font-semibold tracking-normal">{t(`level${level}.title`)}</h3>
              <p className="text-muted">{t(`level${level}.asks`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Kinds = () => {
  const t = useTranslations("landing")
  return (
    <section aria-label={t("kindsTitle")} className="grid border-t border-line md:grid-cols-3">
      {KINDS.map(({ key, href }) => (
        <div
          key={key}
          className="flex flex-col border-b border-line py-6 md:border-e md:border-b-0 md:px-6 md:first:ps-0 md:last:border-e-0 md:last:pe-0"
        >
          <h2 className="text-xl">{t(`${key}.title`)}</h2>
          <p className="mt-1 text-muted">{t(`${key}.text`)}</p>
          <ul className="mt-4 mb-5 grid gap-1.5">
            {(["a", "b", "c"] as const).map((point) => (
              <li key={point} className="grid grid-cols-[16px_1fr] gap-x-1">
                <span aria-hidden="true" className="mt-[10px] h-px w-2 bg-accent" />
                {t(`${key}.${point}`)}
              </li>
            ))}
          </ul>
          <Link
            href={href}
            className="mt-auto inline-flex items-center gap-1.5 self-start font-semibold text-accent hover:underline"
          >
            {t(`${key}.action`)}
            <ArrowRightIcon />
          </Link>
        </div>
      ))}
    </section>
  )
}

const Newest = async () => {
  const t = await getTranslations("landing")
  const outcome = await attempt(searchDirectory({}, { limit: 5 }))
  // The directory is an extra here: without it the page is still whole.
  if (!outcome.ok || outcome.data.manufacturers.length === 0) {
    return null
  }
  return (
    <section className="border-t border-line py-8">
      <div className="mb-3 flex items-end justify-between gap-4">
        <h2 className="text-xl">{t("newest")}</h2>
        <Link href="/manufacturers" className="font-medium text-accent hover:underline">
          {t("allManufacturers", { count: outcome.data.count })}
        </Link>
      </div>
      <ul className="border-t border-line">
        {outcome.data.manufacturers.map((manufacturer) => (
          <ManufacturerRow key={manufacturer.handle} manufacturer={manufacturer} heading="h3" />
        ))}
      </ul>
    </section>
  )
}

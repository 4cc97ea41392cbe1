import { useLocale, useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { config } from "@/config"
import { attempt } from "@/data/attempt"
import { getManufacturer, type DirectoryProfileDto } from "@/data/trade"
import { addressOf } from "@/domain/public-address"
import { manufacturerData, trailData } from "@/domain/structured-data"
import { CertificateTable } from "@/features/directory/certificate-table"
import { RelationshipPanel } from "@/features/directory/relationship-panel"
import { SellerProducts } from "@/features/directory/seller-products"
import { LevelBadge } from "@/features/shell/level-badge"
import { ProblemState } from "@/features/shell/problem-state"
import { publicMetadata } from "@/features/shell/public-metadata"
import { StructuredData } from "@/features/shell/structured-data"
import { countryName, currencyName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { DefinitionList } from "@/ui/definition-list"
import { ChevronLeftIcon, ExternalIcon } from "@/ui/icons"
import { Section } from "@/ui/page-header"
import { Tile } from "@/ui/tile"

type ProfilePageProps = { params: Promise<{ handle: string }> }

const pathOf = (handle: string) => `/manufacturers/${encodeURIComponent(handle)}`

const load = cache(async (handle: string) => await attempt(getManufacturer(handle)))

export const generateMetadata = async ({ params }: ProfilePageProps) => {
  const outcome = await load((await params).handle)
  return outcome.ok
    ? await publicMetadata({
        path: pathOf(outcome.data.handle),
        title: outcome.data.name,
        description: outcome.data.description ?? undefined,
        image: outcome.data.logo_url,
      })
    : {}
}

const ManufacturerPage = async ({ params }: ProfilePageProps) => {
  const outcome = await load((await params).handle)
  const t = await getTranslations("profile")
  if (!outcome.ok && outcome.problem.status === 404) {
    notFound()
  }
  return (
    <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
      <Link
        href="/manufacturers"
        className="mb-4 inline-flex items-center gap-1 text-muted hover:text-ink hover:underline"
      >
        <ChevronLeftIcon className="size-3.5" />
        {t("back")}
      </Link>
      {outcome.ok ? (
        <>
          <ProfileData manufacturer={outcome.data} />
          <Profile manufacturer={outcome.data} />
        </>
      ) : (
        <ProblemState problem={outcome.problem} />
      )}
    </div>
  )
}

const ProfileData = ({ manufacturer }: { manufacturer: DirectoryProfileDto }) => {
  const t = useTranslations("directory")
  const locale = useLocale()
  const { publicUrl } = config()
  const url = addressOf(publicUrl, locale, pathOf(manufacturer.handle))
  const directory = addressOf(publicUrl, locale, "/manufacturers")
  return (
    <StructuredData
      data={[
        manufacturerData(manufacturer, url),
        trailData([
          { name: t("title"), url: directory },
          { name: manufacturer.name, url },
        ]),
      ]}
    />
  )
}

const Profile = ({ manufacturer }: { manufacturer: DirectoryProfileDto }) => {
  const t = useTranslations("profile")
  const locale = useLocale()
  const { name, logo_url, city, country_code, verification_level, description } = manufacturer
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_340px]">
      <div className="min-w-0">
        <header className="flex items-start gap-4">
          <Tile name={name} logoUrl={logo_url} className="size-16 text-lg" />
          <div className="min-w-0">
            <h1 className="text-2xl">{name}</h1>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-muted">
              {[city, countryName(country_code, locale)].filter(Boolean).join(", ")}
              <LevelBadge level={verification_level} />
            </p>
          </div>
        </header>
        <div className="mt-6">
          {description ? (
            <p className="max-w-3xl text-lg whitespace-pre-line">{description}</p>
          ) : (
            <p className="text-muted">{t("noDescription")}</p>
          )}
        </div>
        <div className="mt-8">
          <SellerProducts handle={manufacturer.handle} />
          <Section title={t("facts")}>
            <Facts manufacturer={manufacturer} />
          </Section>
          <Section title={t("certificates")} lead={t("certificatesLead")}>
            <CertificateTable certificates={manufacturer.certificates} />
          </Section>
        </div>
      </div>
      <aside className="grid content-start gap-8">
        <RelationshipPanel manufacturer={manufacturer} />
        <LevelExplained level={verification_level} />
      </aside>
    </div>
  )
}

const Facts = ({ manufacturer }: { manufacturer: DirectoryProfileDto }) => {
  const t = useTranslations("profile")
  const industries = useTranslations("industries")
  const locale = useLocale()
  const { website, currencies, member_since } = manufacturer
  const host = website && URL.canParse(website) ? new URL(website).host : null
  const names = manufacturer.industries.map((code) => lookup(industries, code, code))
  return (
    <DefinitionList
      rows={[
        { term: t("industries"), value: names.join(", ") || t("none") },
        {
          term: t("currencies"),
          value: currencies.map((code) => currencyName(code, locale)).join(", ") || t("none"),
        },
        {
          term: t("website"),
          value:
            website && host ? (
              <a
                href={website}
                rel="noopener noreferrer nofollow"
                target="_blank"
                className="inline-flex items-center gap-1 text-accent hover:underline"
              >
                {host}
                <ExternalIcon className="size-3.5" />
              </a>
            ) : (
              t("none")
            ),
        },
        {
          term: t("memberSince"),
          value: new Intl.DateTimeFormat(locale, {
            month: "long",
            year: "numeric",
            timeZone: "UTC",
          }).format(new Date(member_since)),
        },
      ]}
    />
  )
}

const LevelExplained = ({ level }: { level: number }) => {
  const t = useTranslations("profile")
  const ladder = useTranslations("ladder")
  return (
    <section aria-label={t("levelTitle", { level })} className="border-t border-line pt-4">
      <h2 className="flex items-center gap-2 font-semibold">
        <LevelBadge level={level} />
      </h2>
      <p className="mt-1 text-muted">{t("levelText", { level })}</p>
      <ul className="mt-2 grid gap-1 text-sm text-muted">
        {([1, 2, 3] as const)
          .filter((step) => step <= level)
          .map((step) => (
            <li key={step}>
              <span className="tnum font-medium text-ink">{step}</span>{" "}
              {ladder(`level${step}.asks`)}
            </li>
          ))}
      </ul>
    </section>
  )
}

export default ManufacturerPage

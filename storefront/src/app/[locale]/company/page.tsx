import { getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getCompany, type CompanyDto } from "@/data/company"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { LogoUpload } from "@/features/company/logo-upload"
import { ProfileForm } from "@/features/company/profile-form"
import { ProblemState } from "@/features/shell/problem-state"
import { countryName, currencyName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { DefinitionList } from "@/ui/definition-list"
import { PageHeader, Section } from "@/ui/page-header"
import { Tile } from "@/ui/tile"

export const generateMetadata = async () => {
  const t = await getTranslations("company")
  return { title: t("title") }
}

const CompanyPage = () => (
  <Gate permission="company.read">
    {async (me) => {
      const t = await getTranslations("company")
      const outcome = await attempt(getCompany())
      if (!outcome.ok) {
        return <ProblemState problem={outcome.problem} />
      }
      const company = outcome.data
      const writable = can(me, "company.write")
      return (
        <>
          <PageHeader title={t("title")} lead={writable ? t("lead") : t("readOnly")} />
          <Section title={t("profile")}>
            <div className="mb-5 flex flex-wrap items-center gap-4">
              <Tile
                name={company.trading_name}
                logoUrl={company.logo_url}
                className="size-16 text-lg"
              />
              {writable ? <Logo /> : null}
            </div>
            {writable ? <ProfileForm company={company} /> : <ProfileFacts company={company} />}
          </Section>
          <Section
            title={t("legal")}
            lead={t("legalLead")}
            action={
              writable ? (
                <Link href="/company/legal" className={buttonClass()}>
                  {t("editLegal")}
                </Link>
              ) : undefined
            }
          >
            <LegalFacts company={company} />
          </Section>
        </>
      )
    }}
  </Gate>
)

const Logo = async () => {
  const t = await getTranslations("company")
  const upload = await getTranslations("upload")
  return (
    <LogoUpload
      words={{
        choose: t("changeLogo"),
        hint: t("logoHint"),
        progress: upload("progress"),
        failed: upload("failed"),
        tooLarge: upload("logoTooLarge"),
        wrongType: upload("logoWrongType"),
        done: upload("done"),
      }}
    />
  )
}

const ProfileFacts = async ({ company }: { company: CompanyDto }) => {
  const t = await getTranslations("company")
  const industries = await getTranslations("industries")
  const locale = await getLocale()
  const names = company.industries.map((code) => lookup(industries, code, code))
  return (
    <DefinitionList
      rows={[
        { term: t("tradingName"), value: company.trading_name },
        { term: t("email"), value: company.email },
        { term: t("phone"), value: company.phone ?? "–" },
        { term: t("website"), value: company.website ?? "–" },
        { term: t("description"), value: company.description ?? "–" },
        { term: t("industries"), value: names.join(", ") || "–" },
        {
          term: t("currencies"),
          value: company.currencies.map((code) => currencyName(code, locale)).join(", ") || "–",
        },
      ]}
    />
  )
}

const LegalFacts = async ({ company }: { company: CompanyDto }) => {
  const t = await getTranslations("company")
  const locale = await getLocale()
  return (
    <DefinitionList
      rows={[
        { term: t("legalName"), value: company.legal_name },
        { term: t("country"), value: countryName(company.country_code, locale) },
        { term: t("registrationNumber"), value: company.registration_number ?? "–" },
        {
          term: t("taxIds"),
          value:
            company.tax_ids
              .map((taxId) => `${t(`taxTypes.${taxId.type}`)} ${taxId.value}`)
              .join(", ") || "–",
        },
      ]}
    />
  )
}

export default CompanyPage

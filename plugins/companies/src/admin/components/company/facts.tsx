import { Badge, Button } from "@medusajs/ui"
import { Fact, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import { KindBadge, LevelBadge, StateBadge } from "../badges/badges"

type FactsProps = { company: CompanyDto; onEdit?: () => void }

/** What a company shows of itself. */
export const ProfileFacts = ({ company, onEdit }: FactsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section
      level="h1"
      title={company.trading_name}
      description={
        <span className="mt-1 flex flex-wrap items-center gap-1">
          <KindBadge kind={company.kind} />
          <LevelBadge level={company.verification_level} />
          <StateBadge of="company" state={company.status} />
        </span>
      }
      actions={
        onEdit ? (
          <Button size="small" variant="secondary" onClick={onEdit}>
            {t("company.editProfile")}
          </Button>
        ) : null
      }
    >
      <Fact name={t("company.description")}>
        <span className="whitespace-pre-line">{company.description ?? "–"}</span>
      </Fact>
      <Fact name={t("company.website")}>
        {company.website ? (
          <a
            href={company.website}
            target="_blank"
            rel="noreferrer noopener"
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {company.website}
          </a>
        ) : (
          "–"
        )}
      </Fact>
      <Fact name={t("company.email")}>{company.email}</Fact>
      <Fact name={t("company.phone")}>{company.phone ?? "–"}</Fact>
      <Fact name={t("company.industries")}>
        <Tags values={company.industries.map((key) => t(`industries.${key}`))} />
      </Fact>
      <Fact name={t("company.currencies")}>
        <Tags values={company.currencies.map((code) => code.toUpperCase())} />
      </Fact>
    </Section>
  )
}

const Tags = ({ values }: { values: string[] }) =>
  values.length ? (
    <span className="flex flex-wrap gap-1">
      {values.map((value) => (
        <Badge key={value} size="2xsmall">
          {value}
        </Badge>
      ))}
    </span>
  ) : (
    <>–</>
  )

/** The facts that verification rests on. */
export const LegalFacts = ({ company, onEdit }: FactsProps) => {
  const { t } = useTranslation("wholesale")
  const { country, day } = useFormat()
  return (
    <Section
      title={t("company.legal")}
      description={t("company.legalHint")}
      actions={
        onEdit ? (
          <Button size="small" variant="secondary" onClick={onEdit}>
            {t("company.editLegal")}
          </Button>
        ) : null
      }
    >
      <Fact name={t("company.legalName")}>{company.legal_name}</Fact>
      <Fact name={t("company.country")}>{country(company.country_code)}</Fact>
      <Fact name={t("company.registrationNumber")}>{company.registration_number ?? "–"}</Fact>
      <Fact name={t("company.taxIds")}>
        {company.tax_ids.length
          ? company.tax_ids
              .map(
                (tax) =>
                  `${t(`taxIdTypes.${tax.type}`)} ${tax.value} (${country(tax.country_code)})`
              )
              .join(", ")
          : "–"}
      </Fact>
      <Fact name={t("company.since")}>{day(company.created_at)}</Fact>
    </Section>
  )
}

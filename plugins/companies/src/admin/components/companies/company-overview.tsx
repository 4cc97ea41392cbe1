import { Button, Text } from "@medusajs/ui"
import { Section, Slot, useFormat } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CompanyDto } from "../../../http/company"
import type { CaseDto } from "../../../http/verification"
import { useCan } from "../../lib/me"
import { StateBadge } from "../badges/badges"
import { LegalFacts, ProfileFacts } from "../company/facts"
import { StatusForm } from "./status-form"

/** What an operator is told about one company. */
export type Overview = {
  company: CompanyDto
  members_count: number
  documents_count: number
  cases: CaseDto[]
}

type CompanyOverviewProps = { overview: Overview; path: string }

/** The facts of a company, its way through verification and its suspension. */
export const CompanyOverview = ({ overview, path }: CompanyOverviewProps) => (
  <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
    <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
      <ProfileFacts company={overview.company} />
      <LegalFacts company={overview.company} />
    </div>
    <div className="flex min-w-0 flex-col gap-y-2">
      <Status company={overview.company} path={path} />
      <Cases cases={overview.cases} />
      <Slot name="company.after-status" given={{ company: overview.company }} />
    </div>
  </div>
)

const Status = ({ company, path }: { company: CompanyDto; path: string }) => {
  const { t } = useTranslation("wholesale")
  const manage = useCan("operator.companies.manage")
  const [open, setOpen] = useState(false)
  const move = company.status === "active" ? "suspend" : "reinstate"
  return (
    <Section
      title={t("companies.status")}
      description={t(`companies.statusHint.${company.status}`)}
      actions={
        <>
          <StateBadge of="company" state={company.status} />
          {manage && company.status !== "closed" ? (
            <Button
              size="small"
              variant={move === "suspend" ? "danger" : "secondary"}
              onClick={() => setOpen(true)}
            >
              {t(`companies.${move}`)}
            </Button>
          ) : null}
        </>
      }
    >
      {open ? <StatusForm move={move} path={path} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

const Cases = ({ cases }: { cases: CaseDto[] }) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  const whenOf = ({ expires_at, submitted_at }: CaseDto) => {
    if (expires_at) {
      return t("verify.validUntil", { date: day(expires_at) })
    }
    return submitted_at
      ? t("companies.submittedOn", { date: day(submitted_at) })
      : t("companies.notSubmitted")
  }
  return (
    <Section title={t("companies.cases")}>
      {cases.length ? (
        cases.map((each) => (
          <div key={each.id} className="flex items-center justify-between gap-x-3 px-6 py-3">
            <div>
              <Link
                to={`/verification/cases/${each.id}`}
                className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
              >
                {t("verify.level", { level: each.level })}
              </Link>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {whenOf(each)}
              </Text>
            </div>
            <StateBadge of="case" state={each.state} />
          </div>
        ))
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("companies.noCases")}
        </Text>
      )}
    </Section>
  )
}

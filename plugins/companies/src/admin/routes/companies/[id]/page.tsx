import { Tabs } from "@medusajs/ui"
import { AuditTable, Crumb, Loaded, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { CompanyOverview, type Overview } from "../../../components/companies/company-overview"
import {
  CompanyCertificates,
  CompanyDocuments,
  CompanyMembers,
  CompanyRelationships,
} from "../../../components/companies/company-lists"
import { HistoryTable } from "../../../components/companies/history-table"
import { useCan } from "../../../lib/me"

const CompanyDetailPage = () => {
  const { id } = useParams()
  const path = `/companies/${id}`
  const result = useData<Overview>(path)
  return (
    <Loaded result={result}>
      {(overview) => (
        <div className="flex flex-col gap-y-2">
          <CompanyOverview overview={overview} path={path} />
          <Details path={path} />
        </div>
      )}
    </Loaded>
  )
}

const TABS = [
  "members",
  "documents",
  "certifications",
  "relationships",
  "history",
  "audit",
] as const

const Details = ({ path }: { path: string }) => {
  const { t } = useTranslation("wholesale")
  const audits = useCan("operator.audit")
  const tabs = TABS.filter((tab) => tab !== "audit" || audits)
  return (
    <Tabs defaultValue="members">
      <Tabs.List className="mb-2 flex-wrap">
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab} value={tab}>
            {t(`companies.tabs.${tab}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="members">
        <CompanyMembers path={path} />
      </Tabs.Content>
      <Tabs.Content value="documents">
        <CompanyDocuments path={path} />
      </Tabs.Content>
      <Tabs.Content value="certifications">
        <CompanyCertificates path={path} />
      </Tabs.Content>
      <Tabs.Content value="relationships">
        <CompanyRelationships path={path} />
      </Tabs.Content>
      <Tabs.Content value="history">
        <HistoryTable path={`${path}/history`} />
      </Tabs.Content>
      <Tabs.Content value="audit">
        <AuditTable path={`${path}/audit`} title={t("companies.tabs.audit")} />
      </Tabs.Content>
    </Tabs>
  )
}

export const handle = { breadcrumb: () => <Crumb name="companies.one" /> }

export default CompanyDetailPage

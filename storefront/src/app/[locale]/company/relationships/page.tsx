import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listRelationships } from "@/data/trade"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { Gate } from "@/features/company/gate"
import { RelationshipTable } from "@/features/company/relationship-table"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { cx } from "@/ui/cx"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

const STATUSES = ["requested", "approved", "declined", "blocked"] as const

export const generateMetadata = async () => {
  const t = await getTranslations("relationships")
  return { title: t("title") }
}

const RelationshipsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="relationships.read">
    {async () => {
      const params = await searchParams
      const status = STATUSES.find((known) => known === params.status)
      const t = await getTranslations("relationships")
      const outcome = await attempt(listRelationships({ status, page: pageNumber(params) }))
      return (
        <>
          <PageHeader
            title={t("title")}
            lead={t("lead")}
            actions={
              <Link href="/manufacturers" className={buttonClass()}>
                {t("find")}
              </Link>
            }
          />
          <StatusFilter current={status} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.relationships.length === 0 ? (
            <EmptyState title={status ? t("noMatch") : t("emptyTitle")}>
              {status ? null : t("emptyText")}
            </EmptyState>
          ) : (
            <>
              <RelationshipTable relationships={outcome.data.relationships} />
              <Pagination
                path="/company/relationships"
                query={status ? { status } : {}}
                {...outcome.data}
              />
            </>
          )}
        </>
      )
    }}
  </Gate>
)

const StatusFilter = async ({ current }: { current?: string }) => {
  const t = await getTranslations("relationships")
  const states = await getTranslations("relationshipStates")
  const options = [
    { value: undefined, label: t("all") },
    ...STATUSES.map((value) => ({ value, label: states(value) })),
  ]
  return (
    <nav aria-label={t("filter")} className="mb-3 flex flex-wrap gap-1">
      {options.map(({ value, label }) => (
        <Link
          key={label}
          href={{ pathname: "/company/relationships", query: value ? { status: value } : {} }}
          aria-current={value === current ? "page" : undefined}
          className={cx(
            "control-h inline-flex items-center rounded-md px-2.5",
            value === current
              ? "bg-accent-soft font-medium text-accent-strong"
              : "text-muted hover:bg-hover hover:text-ink"
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

export default RelationshipsPage

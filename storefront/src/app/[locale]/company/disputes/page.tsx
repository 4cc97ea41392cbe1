import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listDisputes } from "@/data/disputes"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { Gate } from "@/features/company/gate"
import { DisputeTable } from "@/features/disputes/dispute-table"
import { FilterLinks } from "@/features/shell/filter-links"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

const PATH = "/company/disputes"
const OPEN = { view: "open" } as const

export const generateMetadata = async () => {
  const t = await getTranslations("disputes")
  return { title: t("title") }
}

const DisputesPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="orders.read">
    {async () => {
      const t = await getTranslations("disputes")
      const params = await searchParams
      const open = params.view === OPEN.view
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          <FilterLinks
            label={t("views")}
            options={[
              { key: "all", label: t("all"), href: PATH, on: !open },
              {
                key: "open",
                label: t("openView"),
                href: { pathname: PATH, query: OPEN },
                on: open,
              },
            ]}
          />
          <Disputes page={pageNumber(params)} open={open} />
        </>
      )
    }}
  </Gate>
)

const Disputes = async ({ page, open }: { page: number; open: boolean }) => {
  const t = await getTranslations("disputes")
  const outcome = await attempt(listDisputes(open ? { state: "unresolved" } : {}, { page }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  if (outcome.data.disputes.length === 0) {
    return (
      <EmptyState
        title={open ? t("emptyOpenTitle") : t("emptyTitle")}
        action={
          <Link href="/orders" className={buttonClass()}>
            {t("toOrders")}
          </Link>
        }
      >
        {t("emptyText")}
      </EmptyState>
    )
  }
  return (
    <>
      <DisputeTable disputes={outcome.data.disputes} />
      <Pagination path={PATH} query={open ? OPEN : {}} {...outcome.data} />
    </>
  )
}

export default DisputesPage

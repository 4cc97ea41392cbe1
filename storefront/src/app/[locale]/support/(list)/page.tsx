import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listTickets } from "@/data/support"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { FilterLinks } from "@/features/shell/filter-links"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { TicketTable } from "@/features/support/ticket-table"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

const PATH = "/support"
const VIEWS = { open: "unsettled", closed: "settled" } as const

type View = keyof typeof VIEWS | "all"

export const generateMetadata = async () => {
  const t = await getTranslations("support")
  return { title: t("title") }
}

const SupportPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <BuyerGate permission="support.use">
    {async () => {
      const t = await getTranslations("support")
      const params = await searchParams
      const view = viewOf(params)
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} actions={<AskLink />} />
          <FilterLinks
            label={t("views")}
            options={(["all", "open", "closed"] as const).map((key) => ({
              key,
              label: t(key),
              href: key === "all" ? PATH : { pathname: PATH, query: { view: key } },
              on: key === view,
            }))}
          />
          <Tickets page={pageNumber(params)} view={view} />
        </>
      )
    }}
  </BuyerGate>
)

const viewOf = ({ view }: SearchParams): View =>
  view === "open" || view === "closed" ? view : "all"

const AskLink = async () => {
  const t = await getTranslations("support")
  return (
    <Link href="/support/new" className={buttonClass("primary")}>
      {t("new")}
    </Link>
  )
}

const Tickets = async ({ page, view }: { page: number; view: View }) => {
  const t = await getTranslations("support")
  const filter = view === "all" ? {} : { view: VIEWS[view] }
  const outcome = await attempt(listTickets(filter, { page }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  if (outcome.data.tickets.length === 0) {
    return (
      <EmptyState title={t(view === "all" ? "emptyTitle" : "emptyViewTitle")} action={<AskLink />}>
        {t("emptyText")}
      </EmptyState>
    )
  }
  return (
    <>
      <TicketTable tickets={outcome.data.tickets} />
      <Pagination path={PATH} query={view === "all" ? {} : { view }} {...outcome.data} />
    </>
  )
}

export default SupportPage

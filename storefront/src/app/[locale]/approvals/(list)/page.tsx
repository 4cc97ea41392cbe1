import { getTranslations } from "next-intl/server"
import { listApprovals } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { APPROVAL_STATES } from "@/domain/approval-words"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { ApprovalTable } from "@/features/approvals/approval-table"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { FilterLinks } from "@/features/shell/filter-links"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("approvals")
  return { title: t("title") }
}

const ApprovalsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <BuyerGate permission="orders.read">
    {async (me) => {
      const params = await searchParams
      const t = await getTranslations("approvals")
      const mine = params.mine === "true"
      const state = APPROVAL_STATES.find((known) => known === params.state)
      const filter = { state, ...(mine ? { mine_to_decide: "true" as const } : {}) }
      const outcome = await attempt(listApprovals(filter, { page: pageNumber(params) }))
      const query = { ...(state ? { state } : {}), ...(mine ? { mine: "true" } : {}) }
      return (
        <>
          <PageHeader
            title={t("title")}
            lead={t("lead")}
            actions={
              can(me, "company.write") ? (
                <Link href="/company/approval-rules" className={buttonClass()}>
                  {t("rules")}
                </Link>
              ) : null
            }
          />
          <Views mine={mine} state={state} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.approvals.length === 0 ? (
            <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
          ) : (
            <>
              <ApprovalTable approvals={outcome.data.approvals} />
              <Pagination path="/approvals" query={query} {...outcome.data} />
            </>
          )}
        </>
      )
    }}
  </BuyerGate>
)

const Views = async ({ mine, state }: { mine: boolean; state?: string }) => {
  const t = await getTranslations("approvals")
  const states = await getTranslations("approvalStates")
  const path = "/approvals"
  return (
    <FilterLinks
      label={t("filter")}
      options={[
        { key: "all", label: t("all"), href: path, on: !mine && !state },
        {
          key: "mine",
          label: t("mineView"),
          href: { pathname: path, query: { mine: "true" } },
          on: mine,
        },
        ...APPROVAL_STATES.map((one) => ({
          key: one,
          label: states(one),
          href: { pathname: path, query: { state: one } },
          on: state === one,
        })),
      ]}
    />
  )
}

export default ApprovalsPage

import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import {
  listCredits,
  listPayments,
  listRefunds,
  listStatement,
  type StatementPart,
} from "@/data/payments"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { Credits } from "@/features/payments/credits"
import { PaymentTable } from "@/features/payments/payment-table"
import { RefundTable } from "@/features/payments/refund-table"
import { StatementTable } from "@/features/payments/statement-table"
import { FilterLinks } from "@/features/shell/filter-links"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { DownloadIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"

const PATH = "/company/payments"
const VIEWS = ["payments", "documents", "refunds", "statement"] as const
type View = (typeof VIEWS)[number]

const viewOf = ({ view }: SearchParams): View => VIEWS.find((each) => each === view) ?? "payments"

/** What the address of a view has besides the path; the first one has nothing. */
const queryOf = (view: View): Record<string, string> => (view === "payments" ? {} : { view })

export const generateMetadata = async () => {
  const t = await getTranslations("payments")
  return { title: t("title") }
}

const PaymentsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="finance.read">
    {async (me) => {
      const t = await getTranslations("payments")
      const statement = await getTranslations("statement")
      const params = await searchParams
      const current = viewOf(params)
      const given = { page: pageNumber(params), linked: can(me, "orders.read") }
      return (
        <>
          <PageHeader
            title={t("title")}
            lead={current === "statement" ? statement("lead") : t("lead")}
            actions={
              <a href="/api/statement" className={buttonClass()} download>
                <DownloadIcon />
                {statement("export")}
              </a>
            }
          />
          <OwnCredits manages={can(me, "finance.manage")} />
          <Views current={current} />
          {current === "payments" ? <Payments {...given} /> : null}
          {current === "refunds" ? <Refunds {...given} /> : null}
          {current === "statement" ? <Statement part="all" {...given} /> : null}
          {current === "documents" ? <Statement part="documents" {...given} /> : null}
        </>
      )
    }}
  </Gate>
)

const Views = async ({ current }: { current: View }) => {
  const t = await getTranslations("payments")
  const refunds = await getTranslations("refunds")
  const statement = await getTranslations("statement")
  const names: Record<View, string> = {
    payments: t("title"),
    documents: statement("documents"),
    refunds: refunds("title"),
    statement: statement("title"),
  }
  return (
    <FilterLinks
      label={t("views")}
      options={VIEWS.map((view) => ({
        key: view,
        label: names[view],
        href: { pathname: PATH, query: queryOf(view) },
        on: view === current,
      }))}
    />
  )
}

/** What the company has for no payment; a page without it is better than none. */
const OwnCredits = async ({ manages }: { manages: boolean }) => {
  const outcome = await attempt(listCredits())
  return outcome.ok ? <Credits credits={outcome.data} manages={manages} /> : null
}

type ViewProps = { page: number; linked: boolean }

const Payments = async ({ page, linked }: ViewProps) => {
  const t = await getTranslations("payments")
  const outcome = await attempt(listPayments({ page }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  if (outcome.data.payments.length === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={
          <Link href="/catalogue" className={buttonClass("primary")}>
            {t("toCatalogue")}
          </Link>
        }
      >
        {t("emptyText")}
      </EmptyState>
    )
  }
  return (
    <>
      <PaymentTable payments={outcome.data.payments} linked={linked} />
      <Pagination path={PATH} {...outcome.data} />
    </>
  )
}

const Refunds = async ({ page, linked }: ViewProps) => {
  const t = await getTranslations("refunds")
  const outcome = await attempt(listRefunds({ page }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  if (outcome.data.refunds.length === 0) {
    return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
  }
  return (
    <>
      <RefundTable refunds={outcome.data.refunds} linked={linked} />
      <Pagination path={PATH} query={queryOf("refunds")} {...outcome.data} />
    </>
  )
}

const Statement = async ({ part, page, linked }: ViewProps & { part: StatementPart }) => {
  const t = await getTranslations("statement")
  const outcome = await attempt(listStatement(part, { page }))
  if (!outcome.ok) {
    return <ProblemState problem={outcome.problem} />
  }
  const all = part === "all"
  if (outcome.data.lines.length === 0) {
    return (
      <EmptyState title={all ? t("emptyTitle") : t("noDocumentsTitle")}>
        {all ? t("emptyText") : t("noDocumentsText")}
      </EmptyState>
    )
  }
  return (
    <>
      <StatementTable lines={outcome.data.lines} linked={linked} balanced={all} />
      <Pagination path={PATH} query={queryOf(all ? "statement" : "documents")} {...outcome.data} />
    </>
  )
}

export default PaymentsPage

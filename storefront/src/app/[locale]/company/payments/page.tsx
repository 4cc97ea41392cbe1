import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listPayments, listRefunds } from "@/data/payments"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { PaymentTable } from "@/features/payments/payment-table"
import { RefundTable } from "@/features/payments/refund-table"
import { FilterLinks } from "@/features/shell/filter-links"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader } from "@/ui/page-header"

const PATH = "/company/payments"
const REFUNDS = { view: "refunds" } as const

export const generateMetadata = async () => {
  const t = await getTranslations("payments")
  return { title: t("title") }
}

const PaymentsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="finance.read">
    {async (me) => {
      const t = await getTranslations("payments")
      const refunds = await getTranslations("refunds")
      const params = await searchParams
      const back = params.view === REFUNDS.view
      const view = { page: pageNumber(params), linked: can(me, "orders.read") }
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          <FilterLinks
            label={t("views")}
            options={[
              { key: "payments", label: t("title"), href: PATH, on: !back },
              {
                key: "refunds",
                label: refunds("title"),
                href: { pathname: PATH, query: REFUNDS },
                on: back,
              },
            ]}
          />
          {back ? <Refunds {...view} /> : <Payments {...view} />}
        </>
      )
    }}
  </Gate>
)

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
      <Pagination path={PATH} query={REFUNDS} {...outcome.data} />
    </>
  )
}

export default PaymentsPage

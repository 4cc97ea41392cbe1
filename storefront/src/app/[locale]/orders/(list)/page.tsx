import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listOrders } from "@/data/orders"
import { counted } from "@/domain/counted"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { readOrderQuery } from "@/domain/order-query"
import { OrderFilter } from "@/features/orders/order-filter"
import { OrderTable } from "@/features/orders/order-table"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { DownloadIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("orders")
  return { title: t("title") }
}

const OrdersPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <BuyerGate permission="orders.read">
    {async () => {
      const params = await searchParams
      const query = readOrderQuery(params)
      const t = await getTranslations("orders")
      const outcome = await attempt(listOrders(query, { page: pageNumber(params), limit: 30 }))
      const filtered = Object.keys(query).length > 0
      return (
        <>
          <PageHeader
            title={t("title")}
            lead={outcome.ok ? t("count", counted(outcome.data.count)) : undefined}
            actions={
              <a
                href={`/api/orders/export?${new URLSearchParams(query)}`}
                className={buttonClass()}
                download
              >
                <DownloadIcon />
                {t("export")}
              </a>
            }
          />
          <OrderFilter query={query} />
          {!outcome.ok ? (
            <ProblemState problem={outcome.problem} />
          ) : outcome.data.orders.length === 0 ? (
            <EmptyState
              title={filtered ? t("noMatch") : t("emptyTitle")}
              action={
                filtered ? null : (
                  <Link href="/catalogue" className={buttonClass("primary")}>
                    {t("toCatalogue")}
                  </Link>
                )
              }
            >
              {filtered ? t("noMatchText") : t("emptyText")}
            </EmptyState>
          ) : (
            <>
              <OrderTable orders={outcome.data.orders} label={t("title")} />
              <Pagination path="/orders" query={query} {...outcome.data} />
            </>
          )}
        </>
      )
    }}
  </BuyerGate>
)

export default OrdersPage

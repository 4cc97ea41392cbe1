import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getInsights, type InsightsDto } from "@/data/insights"
import { readOrderQuery } from "@/domain/order-query"
import type { SearchParams } from "@/domain/directory-query"
import { formatMoney, formatRoundMoney } from "@/domain/money"
import { everyMonth } from "@/domain/months"
import { BarChart } from "@/features/charts/bar-chart"
import { ShareBars } from "@/features/charts/share-bars"
import { PeriodForm } from "@/features/insights/period-form"
import { BuyerGate } from "@/features/shell/buyer-gate"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("insights")
  return { title: t("title") }
}

const currencyOf = (params: SearchParams) =>
  typeof params.currency === "string" && /^[a-z]{3}$/.test(params.currency)
    ? params.currency
    : undefined

const InsightsPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <BuyerGate permission="orders.read">
    {async () => {
      const t = await getTranslations("insights")
      const params = await searchParams
      const { from, to } = readOrderQuery(params)
      const outcome = await attempt(getInsights({ from, to, currency_code: currencyOf(params) }))
      return (
        <>
          <PageHeader title={t("title")} lead={t("lead")} />
          {outcome.ok ? (
            <>
              <PeriodForm insights={outcome.data} />
              {outcome.data.orders > 0 ? (
                <Figures insights={outcome.data} />
              ) : (
                <EmptyState
                  title={t("emptyTitle")}
                  action={
                    <Link href="/orders" className={buttonClass()}>
                      {t("toOrders")}
                    </Link>
                  }
                >
                  {t("emptyText")}
                </EmptyState>
              )}
            </>
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </BuyerGate>
)

const Figures = async ({ insights }: { insights: InsightsDto }) => {
  const t = await getTranslations("insights")
  const locale = await getLocale()
  const format = await getFormatter()
  const money = (amount: number) => formatMoney(amount, insights.currency_code, locale)
  const month = (value: string) =>
    format.dateTime(new Date(`${value.slice(0, 7)}-01T00:00:00Z`), {
      month: "short",
      year: "2-digit",
    })
  const tiles = [
    { term: t("spend"), value: money(insights.spend) },
    { term: t("orders"), value: format.number(insights.orders) },
    {
      term: t("average"),
      value: insights.average_order === null ? "–" : money(insights.average_order),
    },
    {
      term: t("late"),
      value: t("lateOf", { late: insights.late_deliveries, shipped: insights.shipped }),
    },
  ]
  return (
    <>
      <dl className="tnum grid grid-cols-2 border-y border-line lg:grid-cols-4">
        {tiles.map(({ term, value }) => (
          <div
            key={term}
            className="border-line py-3 pe-4 lg:border-e lg:ps-4 lg:first:ps-0 lg:last:border-e-0"
          >
            <dt className="text-sm text-muted">{term}</dt>
            <dd className="text-xl font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8">
        <Section title={t("byMonth")}>
          <BarChart
            label={t("byMonth")}
            tick={(value) => formatRoundMoney(Math.round(value), insights.currency_code, locale)}
            bars={everyMonth(insights.by_month, insights).map((entry) => ({
              key: entry.month,
              label: month(entry.month),
              value: entry.amount,
              text: `${money(entry.amount)}, ${t("ordersCount", { count: entry.orders })}`,
            }))}
          />
        </Section>
      </div>
      <div className="mt-9 grid gap-x-12 gap-y-9 lg:grid-cols-2">
        <div className="min-w-0">
          <Section title={t("bySeller")}>
            <ShareBars
              label={t("bySeller")}
              rows={insights.by_seller.map((seller) => ({
                key: seller.id,
                name: `${seller.name} · ${t("ordersCount", { count: seller.orders })}, ${t("lateCount", { count: seller.late })}`,
                value: seller.amount,
                text: money(seller.amount),
              }))}
            />
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t("byCategory")}>
            <ShareBars
              label={t("byCategory")}
              rows={insights.by_category.map((category) => ({
                key: category.id,
                name: category.name || t("noCategory"),
                value: category.amount,
                text: money(category.amount),
              }))}
            />
          </Section>
        </div>
      </div>
    </>
  )
}

export default InsightsPage

import { digitsOf, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SalesAnalyticsDto } from "../../../http/analytics"
import { everyMonth } from "../../lib/period"
import { ChartFrame } from "../charts/chart-frame"
import { CHART } from "../charts/colors"
import { MonthBars } from "../charts/month-bars"
import { RankBars } from "../charts/rank-bars"

type ChartsProps = { figures: SalesAnalyticsDto }

/** Writes an amount in the little room of an axis: 12 k instead of 12,000.00. */
const useShortMoney = (currency: string) => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(i18n.language.slice(0, 2), {
    notation: "compact",
    maximumFractionDigits: 1,
  })
  return (minor: number) => format.format(minor / 10 ** digitsOf(currency))
}

/** Sales, orders and the average order of each month. */
export const MonthCharts = ({ figures }: ChartsProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number, month } = useFormat()
  const short = useShortMoney(figures.currency_code)
  const write = (value: number) => money(value, figures.currency_code)
  const months = figures.by_month.length ? everyMonth(figures.by_month, figures) : []
  const averages = months.map(({ orders, amount }) => (orders ? Math.round(amount / orders) : 0))
  const points = (values: readonly number[]) =>
    months.map((each, index) => ({ label: month(each.month), value: values[index] }))
  const amounts = months.map(({ amount }) => amount)
  const orders = months.map((each) => each.orders)
  const rowsOf = (values: readonly number[], text: (value: number) => string) =>
    points(values).map(({ label, value }) => [label, text(value)])
  return (
    <>
      <ChartFrame
        title={t("analytics.salesByMonth")}
        hint={t("analytics.salesHint")}
        head={[t("analytics.month"), t("analytics.sales")]}
        rows={rowsOf(amounts, write)}
      >
        <MonthBars
          points={points(amounts)}
          name={t("analytics.sales")}
          write={write}
          writeShort={short}
        />
      </ChartFrame>
      <ChartFrame
        title={t("analytics.ordersByMonth")}
        head={[t("analytics.month"), t("analytics.orders")]}
        rows={rowsOf(orders, number)}
      >
        <MonthBars
          points={points(orders)}
          name={t("analytics.orders")}
          write={number}
          writeShort={number}
          color={CHART.second}
        />
      </ChartFrame>
      <ChartFrame
        title={t("analytics.averageByMonth")}
        head={[t("analytics.month"), t("analytics.average")]}
        rows={rowsOf(averages, write)}
      >
        <MonthBars
          points={points(averages)}
          name={t("analytics.average")}
          write={write}
          writeShort={short}
          color={CHART.good}
        />
      </ChartFrame>
    </>
  )
}

/** Orders by state and sales by country of destination. */
export const DistributionCharts = ({ figures }: ChartsProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number, country } = useFormat()
  const write = (value: number) => money(value, figures.currency_code)
  return (
    <>
      <ChartFrame
        title={t("analytics.byState")}
        hint={t("analytics.byStateHint")}
        head={[t("orders.state"), t("analytics.orders"), t("analytics.sales")]}
        rows={figures.by_state.map(({ state, orders, amount }) => [
          t(`orders.states.${state}`),
          number(orders),
          write(amount),
        ])}
      >
        <RankBars
          points={figures.by_state.map(({ state, orders }) => ({
            label: t(`orders.states.${state}`),
            value: orders,
          }))}
          name={t("analytics.orders")}
          write={number}
          color={CHART.second}
        />
      </ChartFrame>
      <ChartFrame
        title={t("analytics.byCountry")}
        head={[t("orders.shipTo"), t("analytics.orders"), t("analytics.sales")]}
        rows={figures.by_country.map(({ country_code, orders, amount }) => [
          country(country_code),
          number(orders),
          write(amount),
        ])}
      >
        <RankBars
          points={figures.by_country.map(({ country_code, amount }) => ({
            label: country(country_code),
            value: amount,
          }))}
          name={t("analytics.sales")}
          write={write}
        />
      </ChartFrame>
    </>
  )
}

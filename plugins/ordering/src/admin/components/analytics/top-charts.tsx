import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SalesAnalyticsDto } from "../../../http/analytics"
import { ChartFrame } from "../charts/chart-frame"
import { RankBars } from "../charts/rank-bars"

type TopProductsProps = { rows: SalesAnalyticsDto["top_products"]; currency: string }

/** What sold best. */
export const TopProducts = ({ rows, currency }: TopProductsProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number } = useFormat()
  const write = (value: number) => money(value, currency)
  return (
    <ChartFrame
      title={t("analytics.topProducts")}
      head={[
        t("analytics.product"),
        t("orders.units"),
        t("analytics.orders"),
        t("analytics.sales"),
      ]}
      rows={rows.map(({ title, units, orders, amount }) => [
        title,
        number(units),
        number(orders),
        write(amount),
      ])}
    >
      <RankBars
        points={rows.map(({ title, amount }) => ({ label: title, value: amount }))}
        name={t("analytics.sales")}
        write={write}
      />
    </ChartFrame>
  )
}

type TopCompaniesProps = {
  title: string
  rows: SalesAnalyticsDto["top_customers"]
  currency: string
  color?: string
}

/** Which companies bought or sold most. */
export const TopCompanies = ({ title, rows, currency, color }: TopCompaniesProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number } = useFormat()
  const write = (value: number) => money(value, currency)
  return (
    <ChartFrame
      title={title}
      head={[t("analytics.company"), t("analytics.orders"), t("analytics.sales")]}
      rows={rows.map(({ name, orders, amount }) => [name, number(orders), write(amount)])}
    >
      <RankBars
        points={rows.map(({ name, amount }) => ({ label: name, value: amount }))}
        name={t("analytics.sales")}
        write={write}
        color={color}
      />
    </ChartFrame>
  )
}

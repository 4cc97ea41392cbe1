import { Loaded, Section, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { SalesAnalyticsDto } from "../../../http/analytics"
import { CHART } from "../charts/colors"
import { DistributionCharts, MonthCharts } from "./charts"
import { KeyFigures } from "./key-figures"
import { PeriodPicker, usePeriod } from "./period"
import { TopCompanies, TopProducts } from "./top-charts"

/** What a seller sold in a period, every figure drawn and in a table. */
export const SellerAnalytics = () => {
  const { t } = useTranslation("wholesale")
  const { period } = usePeriod()
  const result = useData<{ analytics: SalesAnalyticsDto }>("/company/analytics", period)
  return (
    <div className="flex flex-col gap-y-2">
      <Section level="h1" title={t("analytics.title")} description={t("analytics.hint")}>
        <PeriodPicker figures={result.data?.analytics} />
      </Section>
      <Loaded result={result}>
        {({ analytics }) => (
          <>
            <KeyFigures figures={analytics} />
            <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-2 [&>*]:min-w-0">
              <MonthCharts figures={analytics} />
              <DistributionCharts figures={analytics} />
              <TopProducts rows={analytics.top_products} currency={analytics.currency_code} />
              <TopCompanies
                title={t("analytics.topCustomers")}
                rows={analytics.top_customers}
                currency={analytics.currency_code}
                color={CHART.good}
              />
            </div>
          </>
        )}
      </Loaded>
    </div>
  )
}

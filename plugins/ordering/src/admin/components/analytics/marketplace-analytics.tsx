import { Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { MarketplaceAnalyticsDto } from "../../../http/analytics"
import { CHART } from "../charts/colors"
import { DistributionCharts, MonthCharts } from "./charts"
import { KeyFigures } from "./key-figures"
import { PeriodPicker, usePeriod } from "./period"
import { TopCompanies, TopProducts } from "./top-charts"

/** What the whole marketplace sold in a period. */
export const MarketplaceAnalytics = () => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  const { period } = usePeriod()
  const result = useData<{ analytics: MarketplaceAnalyticsDto }>("/marketplace-analytics", period)
  const figures = result.data?.analytics
  return (
    <div className="flex flex-col gap-y-2">
      <Section
        level="h1"
        title={t("marketplace.analytics")}
        description={
          figures
            ? t("marketplace.analyticsHint", {
                sellers: number(figures.sellers),
                groups: number(figures.groups),
              })
            : undefined
        }
      >
        <PeriodPicker figures={figures} />
      </Section>
      <Loaded result={result}>
        {({ analytics }) => (
          <>
            <KeyFigures figures={analytics} />
            <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-2 [&>*]:min-w-0">
              <MonthCharts figures={analytics} />
              <TopCompanies
                title={t("marketplace.topSellers")}
                rows={analytics.top_sellers}
                currency={analytics.currency_code}
              />
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

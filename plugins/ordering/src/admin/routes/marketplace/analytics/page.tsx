import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { MarketplaceAnalytics } from "../../../components/analytics/marketplace-analytics"

const MarketplaceAnalyticsPage = () => <MarketplaceAnalytics />

export const config = defineRouteConfig({
  label: "menu.marketplaceAnalytics",
  translationNs: "wholesale",
  rank: 26,
})

export const handle = { breadcrumb: () => <Crumb name="menu.marketplaceAnalytics" /> }

export default MarketplaceAnalyticsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { SellerAnalytics } from "../../../components/analytics/seller-analytics"

const AnalyticsPage = () => <SellerAnalytics />

export const config = defineRouteConfig({
  label: "menu.analytics",
  translationNs: "wholesale",
  rank: 4,
})

export const handle = { breadcrumb: () => <Crumb name="menu.analytics" /> }

export default AnalyticsPage

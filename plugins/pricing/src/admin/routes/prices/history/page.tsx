import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { PriceHistoryTable } from "../../../components/history/history-table"

const PriceHistoryPage = () => <PriceHistoryTable />

export const config = defineRouteConfig({
  label: "menu.priceHistory",
  translationNs: "wholesale",
  rank: 8,
})

export const handle = { breadcrumb: () => <Crumb name="menu.priceHistory" /> }

export default PriceHistoryPage

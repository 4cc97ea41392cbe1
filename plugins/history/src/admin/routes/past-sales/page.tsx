import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { PastFigures } from "../../components/figures"

const PastSalesPage = () => <PastFigures />

export const config = defineRouteConfig({
  label: "menu.pastSales",
  translationNs: "wholesale",
  icon: ChartBar,
  rank: 6,
})

export const handle = { breadcrumb: () => <Crumb name="menu.pastSales" /> }

export default PastSalesPage

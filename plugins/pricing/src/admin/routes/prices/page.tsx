import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { PriceGrid } from "../../components/grid/price-grid"

const PricesPage = () => <PriceGrid />

export const config = defineRouteConfig({
  label: "menu.prices",
  translationNs: "wholesale",
  icon: CurrencyDollar,
  rank: 6,
})

export const handle = { breadcrumb: () => <Crumb name="menu.prices" /> }

export default PricesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { CheckoutTable } from "../../../components/marketplace/checkout-table"

const CheckoutsPage = () => <CheckoutTable />

export const config = defineRouteConfig({
  label: "menu.checkouts",
  translationNs: "wholesale",
  rank: 25,
})

export const handle = { breadcrumb: () => <Crumb name="menu.checkouts" /> }

export default CheckoutsPage

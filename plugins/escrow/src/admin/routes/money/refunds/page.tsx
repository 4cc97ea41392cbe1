import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { RefundTable } from "../../../components/refunds/refund-table"

const RefundsPage = () => <RefundTable />

export const config = defineRouteConfig({
  label: "menu.refunds",
  translationNs: "wholesale",
  rank: 42,
})

export const handle = { breadcrumb: () => <Crumb name="menu.refunds" /> }

export default RefundsPage

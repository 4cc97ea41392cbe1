import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { CreditTable } from "../../../components/refunds/credit-table"
import { RefundTable } from "../../../components/refunds/refund-table"

const RefundsPage = () => (
  <div className="flex flex-col gap-y-3">
    <RefundTable />
    <CreditTable />
  </div>
)

export const config = defineRouteConfig({
  label: "menu.refunds",
  translationNs: "wholesale",
  rank: 42,
})

export const handle = { breadcrumb: () => <Crumb name="menu.refunds" /> }

export default RefundsPage

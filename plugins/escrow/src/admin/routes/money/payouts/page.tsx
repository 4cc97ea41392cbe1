import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { AccountTable } from "../../../components/payouts/account-table"
import { BatchTable } from "../../../components/payouts/batch-table"

const PayoutsPage = () => (
  <div className="flex flex-col gap-y-2">
    <BatchTable />
    <AccountTable />
  </div>
)

export const config = defineRouteConfig({
  label: "menu.payouts",
  translationNs: "wholesale",
  rank: 43,
})

export const handle = { breadcrumb: () => <Crumb name="menu.payouts" /> }

export default PayoutsPage

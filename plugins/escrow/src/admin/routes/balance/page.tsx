import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { Balance } from "../../components/balance/balance"

const BalancePage = () => <Balance />

export const config = defineRouteConfig({
  label: "menu.balance",
  translationNs: "wholesale",
  icon: Cash,
  rank: 5,
})

export const handle = { breadcrumb: () => <Crumb name="menu.balance" /> }

export default BalancePage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { PaymentTable } from "../../components/payments/payment-table"

const MoneyPage = () => <PaymentTable />

export const config = defineRouteConfig({
  label: "menu.money",
  translationNs: "wholesale",
  icon: Cash,
  rank: 40,
})

export const handle = { breadcrumb: () => <Crumb name="menu.money" /> }

export default MoneyPage

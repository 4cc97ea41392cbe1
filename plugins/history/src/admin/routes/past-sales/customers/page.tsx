import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { PastCustomers } from "../../../components/customers"

const PastCustomersPage = () => <PastCustomers />

export const config = defineRouteConfig({
  label: "menu.pastCustomers",
  translationNs: "wholesale",
  rank: 2,
})

export const handle = { breadcrumb: () => <Crumb name="menu.pastCustomers" /> }

export default PastCustomersPage

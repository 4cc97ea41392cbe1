import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { CustomerTable } from "../../../components/customers/customer-table"

const CustomersPage = () => <CustomerTable />

export const config = defineRouteConfig({
  label: "menu.customers",
  translationNs: "wholesale",
  rank: 3,
})

export const handle = { breadcrumb: () => <Crumb name="menu.customers" /> }

export default CustomersPage

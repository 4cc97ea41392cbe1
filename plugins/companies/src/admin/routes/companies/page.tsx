import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { CompanyTable } from "../../components/companies/company-table"

const CompaniesPage = () => <CompanyTable />

export const config = defineRouteConfig({
  label: "menu.companies",
  translationNs: "wholesale",
  icon: Buildings,
  rank: 20,
})

export const handle = { breadcrumb: () => <Crumb name="menu.companies" /> }

export default CompaniesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { ImportList } from "../../../components/imports/import-list"

const ImportsPage = () => <ImportList />

export const config = defineRouteConfig({
  label: "menu.imports",
  translationNs: "wholesale",
  rank: 11,
})

export const handle = { breadcrumb: () => <Crumb name="menu.imports" /> }

export default ImportsPage

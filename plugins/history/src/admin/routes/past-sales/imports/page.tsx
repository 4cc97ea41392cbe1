import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { ImportList } from "../../../components/import-list"

const PastImportsPage = () => <ImportList />

export const config = defineRouteConfig({
  label: "menu.pastImports",
  translationNs: "wholesale",
  rank: 1,
})

export const handle = { breadcrumb: () => <Crumb name="menu.pastImports" /> }

export default PastImportsPage

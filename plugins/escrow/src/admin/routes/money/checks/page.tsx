import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { Checks } from "../../../components/checks/checks"

const ChecksPage = () => <Checks />

export const config = defineRouteConfig({
  label: "menu.bookChecks",
  translationNs: "wholesale",
  rank: 45,
})

export const handle = { breadcrumb: () => <Crumb name="menu.bookChecks" /> }

export default ChecksPage

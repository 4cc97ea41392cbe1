import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { Requirements } from "../../../components/requirements/requirements"

const RequirementsPage = () => <Requirements />

export const config = defineRouteConfig({
  label: "menu.requirements",
  translationNs: "wholesale",
  rank: 22,
})

export const handle = { breadcrumb: () => <Crumb name="menu.requirements" /> }

export default RequirementsPage

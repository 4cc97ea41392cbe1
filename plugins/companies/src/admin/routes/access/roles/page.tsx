import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { AllRoles } from "../../../components/access/all-roles"

const RolesPage = () => <AllRoles />

export const config = defineRouteConfig({
  label: "menu.roles",
  translationNs: "wholesale",
  rank: 31,
})

export const handle = { breadcrumb: () => <Crumb name="menu.roles" /> }

export default RolesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { Regions } from "../../../components/marketplace/regions"

const RegionsPage = () => <Regions />

export const config = defineRouteConfig({
  label: "menu.distributorRegions",
  translationNs: "wholesale",
  rank: 27,
})

export const handle = { breadcrumb: () => <Crumb name="menu.distributorRegions" /> }

export default RegionsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { Schedule } from "../../../components/production/schedule"

const ProductionPage = () => <Schedule />

export const config = defineRouteConfig({
  label: "menu.production",
  translationNs: "wholesale",
  rank: 9,
})

export const handle = { breadcrumb: () => <Crumb name="menu.production" /> }

export default ProductionPage

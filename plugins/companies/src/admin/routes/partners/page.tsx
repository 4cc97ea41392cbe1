import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Channels } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { PartnerTable } from "../../components/partners/partner-table"

const PartnersPage = () => <PartnerTable />

export const config = defineRouteConfig({
  label: "menu.partners",
  translationNs: "wholesale",
  icon: Channels,
  rank: 15,
})

export const handle = { breadcrumb: () => <Crumb name="menu.partners" /> }

export default PartnersPage

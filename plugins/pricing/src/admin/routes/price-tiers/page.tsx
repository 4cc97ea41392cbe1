import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { TierTable } from "../../components/tiers/tier-table"

const PriceTiersPage = () => <TierTable />

export const config = defineRouteConfig({
  label: "menu.priceTiers",
  translationNs: "wholesale",
  icon: Tag,
  rank: 9,
})

export const handle = { breadcrumb: () => <Crumb name="menu.priceTiers" /> }

export default PriceTiersPage

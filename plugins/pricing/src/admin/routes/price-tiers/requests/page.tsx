import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { RequestTable } from "../../../components/tiers/request-table"

const TierRequestsPage = () => <RequestTable />

export const config = defineRouteConfig({
  label: "menu.tierRequests",
  translationNs: "wholesale",
  rank: 10,
})

export const handle = { breadcrumb: () => <Crumb name="menu.tierRequests" /> }

export default TierRequestsPage

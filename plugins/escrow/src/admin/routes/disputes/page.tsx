import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { AtDesk } from "../../components/disputes/at-desk"
import { DisputeTable } from "../../components/disputes/dispute-table"

const DisputesPage = () => <AtDesk>{(desk) => <DisputeTable desk={desk} />}</AtDesk>

export const config = defineRouteConfig({
  label: "menu.disputes",
  translationNs: "wholesale",
  icon: ExclamationCircle,
  rank: 4,
})

export const handle = { breadcrumb: () => <Crumb name="menu.disputes" /> }

export default DisputesPage

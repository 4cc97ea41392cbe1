import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { SlaPage } from "../../../components/sla-page"

const SupportTimesPage = () => <SlaPage />

export const config = defineRouteConfig({
  label: "menu.supportTimes",
  translationNs: "wholesale",
  rank: 51,
})

export const handle = { breadcrumb: () => <Crumb name="menu.supportTimes" /> }

export default SupportTimesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { CommissionRules } from "../../../components/commission/commission-rules"

const CommissionPage = () => <CommissionRules />

export const config = defineRouteConfig({
  label: "menu.commission",
  translationNs: "wholesale",
  rank: 46,
})

export const handle = { breadcrumb: () => <Crumb name="menu.commission" /> }

export default CommissionPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { RuleGrid } from "../../../components/rules/rule-grid"

const OrderRulesPage = () => <RuleGrid />

export const config = defineRouteConfig({
  label: "menu.orderRules",
  translationNs: "wholesale",
  rank: 7,
})

export const handle = { breadcrumb: () => <Crumb name="menu.orderRules" /> }

export default OrderRulesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { MoneySettings } from "../../../components/settings/money-settings"

const MoneySettingsPage = () => <MoneySettings />

export const config = defineRouteConfig({
  label: "menu.moneySettings",
  translationNs: "wholesale",
  rank: 47,
})

export const handle = { breadcrumb: () => <Crumb name="menu.moneySettings" /> }

export default MoneySettingsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { SellingSettings } from "../../../components/settings/selling-settings"

const SellingSettingsPage = () => <SellingSettings />

export const config = defineRouteConfig({
  label: "menu.sellingSettings",
  translationNs: "wholesale",
  rank: 5,
})

export const handle = { breadcrumb: () => <Crumb name="menu.sellingSettings" /> }

export default SellingSettingsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { Preferences } from "../../../preferences/preferences"

const NotificationsPage = () => <Preferences />

export const config = defineRouteConfig({
  label: "menu.notifications",
  translationNs: "wholesale",
  icon: BellAlert,
})

export const handle = { breadcrumb: () => <Crumb name="menu.notifications" /> }

export default NotificationsPage

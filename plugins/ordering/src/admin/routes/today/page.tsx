import { defineRouteConfig } from "@medusajs/admin-sdk"
import { HouseStar } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { TodayBoard } from "../../components/today/board"

const TodayPage = () => <TodayBoard />

export const config = defineRouteConfig({
  label: "menu.today",
  translationNs: "wholesale",
  icon: HouseStar,
  rank: 1,
})

export const handle = { breadcrumb: () => <Crumb name="menu.today" /> }

export default TodayPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { Queue } from "../../components/review/queue"

const VerificationPage = () => <Queue />

export const config = defineRouteConfig({
  label: "menu.queue",
  translationNs: "wholesale",
  icon: BadgeCheck,
  rank: 21,
})

export const handle = { breadcrumb: () => <Crumb name="menu.queue" /> }

export default VerificationPage

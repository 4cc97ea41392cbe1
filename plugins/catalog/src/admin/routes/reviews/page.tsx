import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { Moderation } from "../../components/reviews/moderation"

const ModerationPage = () => <Moderation />

export const config = defineRouteConfig({
  label: "menu.moderation",
  translationNs: "wholesale",
  icon: ChatBubbleLeftRight,
  rank: 28,
})

export const handle = { breadcrumb: () => <Crumb name="menu.moderation" /> }

export default ModerationPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { SubscriberTable } from "../../../components/newsletter/subscriber-table"

const Page = () => <SubscriberTable />

export const config = defineRouteConfig({
  label: "menu.subscribers",
  translationNs: "wholesale",
  rank: 52,
})

export const handle = { breadcrumb: () => <Crumb name="menu.subscribers" /> }

export default Page

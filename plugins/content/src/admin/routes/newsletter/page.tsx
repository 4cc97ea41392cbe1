import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { IssueTable } from "../../components/newsletter/issue-table"

const Page = () => <IssueTable />

export const config = defineRouteConfig({
  label: "menu.newsletter",
  translationNs: "wholesale",
  icon: Envelope,
  rank: 51,
})

export const handle = { breadcrumb: () => <Crumb name="menu.newsletter" /> }

export default Page

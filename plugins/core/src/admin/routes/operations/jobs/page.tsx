import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../kit"
import { JobTable } from "../../../operations/job-table"

const JobsPage = () => <JobTable />

export const config = defineRouteConfig({
  label: "menu.jobs",
  translationNs: "wholesale",
  rank: 81,
})

export const handle = { breadcrumb: () => <Crumb name="menu.jobs" /> }

export default JobsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ServerStack } from "@medusajs/icons"
import { Crumb } from "../../kit"
import { MessageTable } from "../../operations/message-table"

const OperationsPage = () => <MessageTable />

export const config = defineRouteConfig({
  label: "menu.operations",
  translationNs: "wholesale",
  icon: ServerStack,
  rank: 80,
})

export const handle = { breadcrumb: () => <Crumb name="menu.operations" /> }

export default OperationsPage

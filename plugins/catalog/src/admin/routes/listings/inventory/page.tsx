import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { HintTable } from "../../../components/inventory/hint-table"

const InventoryPage = () => <HintTable />

export const config = defineRouteConfig({
  label: "menu.inventoryHints",
  translationNs: "wholesale",
  rank: 10,
})

export const handle = { breadcrumb: () => <Crumb name="menu.inventoryHints" /> }

export default InventoryPage

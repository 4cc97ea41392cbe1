import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { ListingTable } from "../../components/listings/listing-table"

const ListingsPage = () => <ListingTable />

export const config = defineRouteConfig({
  label: "menu.listings",
  translationNs: "wholesale",
  icon: Tag,
  rank: 6,
})

export const handle = { breadcrumb: () => <Crumb name="menu.listings" /> }

export default ListingsPage

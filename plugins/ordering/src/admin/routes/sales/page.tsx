import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { SellerOrders } from "../../components/orders/seller-orders"

const SalesPage = () => <SellerOrders />

export const config = defineRouteConfig({
  label: "menu.sales",
  translationNs: "wholesale",
  icon: ShoppingCart,
  rank: 2,
})

export const handle = { breadcrumb: () => <Crumb name="menu.sales" /> }

export default SalesPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { MinimumOrders } from "../../../components/terms/minimum-orders"
import { ShippingOptions } from "../../../components/terms/shipping-options"

const TermsPage = () => (
  <div className="flex flex-col gap-y-2">
    <MinimumOrders />
    <ShippingOptions />
  </div>
)

export const config = defineRouteConfig({
  label: "menu.terms",
  translationNs: "wholesale",
  rank: 8,
})

export const handle = { breadcrumb: () => <Crumb name="menu.terms" /> }

export default TermsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Map } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { OrderList } from "../../components/orders/order-list"

const RegionOrdersPage = () => {
  const { t } = useTranslation("wholesale")
  return (
    <OrderList
      path="/company/region-orders"
      parties="both"
      page="/region-orders"
      title={t("region.title")}
      hint={t("region.hint")}
      empty={{ title: t("region.empty"), hint: t("region.emptyHint") }}
    />
  )
}

export const config = defineRouteConfig({
  label: "menu.regionOrders",
  translationNs: "wholesale",
  icon: Map,
  rank: 3,
})

export const handle = { breadcrumb: () => <Crumb name="menu.regionOrders" /> }

export default RegionOrdersPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { OrderList } from "../../components/orders/order-list"

const MarketplacePage = () => {
  const { t } = useTranslation("wholesale")
  return (
    <OrderList
      path="/orders"
      exportable
      parties="both"
      page="/marketplace"
      title={t("marketplace.title")}
      hint={t("marketplace.hint")}
      empty={{ title: t("marketplace.empty"), hint: t("marketplace.emptyHint") }}
    />
  )
}

export const config = defineRouteConfig({
  label: "menu.marketplace",
  translationNs: "wholesale",
  icon: ShoppingBag,
  rank: 24,
})

export const handle = { breadcrumb: () => <Crumb name="menu.marketplace" /> }

export default MarketplacePage

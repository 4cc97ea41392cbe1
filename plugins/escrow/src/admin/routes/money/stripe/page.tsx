import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { Cards } from "../../../components/cards/cards"

const CardsPage = () => <Cards />

export const config = defineRouteConfig({
  label: "menu.cards",
  translationNs: "wholesale",
  rank: 42,
})

export const handle = { breadcrumb: () => <Crumb name="menu.cards" /> }

export default CardsPage

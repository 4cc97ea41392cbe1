import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Lifebuoy } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { AtDesk } from "../../components/at-desk"
import { DeskTable } from "../../components/desk-table"
import { OwnTable } from "../../components/own-table"

const SupportPage = () => (
  <AtDesk>
    {(desk) => (desk.side === "operator" ? <DeskTable desk={desk} /> : <OwnTable desk={desk} />)}
  </AtDesk>
)

export const config = defineRouteConfig({
  label: "menu.support",
  translationNs: "wholesale",
  icon: Lifebuoy,
  rank: 5,
})

export const handle = { breadcrumb: () => <Crumb name="menu.support" /> }

export default SupportPage

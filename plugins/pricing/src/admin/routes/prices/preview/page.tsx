import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { PreviewTable } from "../../../components/preview/preview-table"

const PricePreviewPage = () => <PreviewTable />

export const config = defineRouteConfig({
  label: "menu.pricePreview",
  translationNs: "wholesale",
  rank: 7,
})

export const handle = { breadcrumb: () => <Crumb name="menu.pricePreview" /> }

export default PricePreviewPage

import { Crumb } from "@wholesale/core/admin/kit"
import { PastFigures } from "../../../../components/figures"
import { OfSeller } from "../../../../components/of-seller"

const SellersPastSalesPage = () => (
  <OfSeller>
    <PastFigures />
  </OfSeller>
)

export const handle = { breadcrumb: () => <Crumb name="pastSales.seller" /> }

export default SellersPastSalesPage

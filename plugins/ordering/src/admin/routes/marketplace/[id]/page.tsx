import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { OrderView } from "../../../components/order/order-view"

const MarketplaceOrderPage = () => {
  const { id = "" } = useParams()
  return <OrderView key={id} id={id} desk="operator" />
}

export const handle = { breadcrumb: () => <Crumb name="orders.crumb" /> }

export default MarketplaceOrderPage

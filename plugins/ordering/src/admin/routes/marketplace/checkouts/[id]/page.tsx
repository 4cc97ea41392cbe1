import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { CheckoutView } from "../../../../components/marketplace/checkout-view"

const CheckoutPage = () => {
  const { id = "" } = useParams()
  return <CheckoutView key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="marketplace.checkout" /> }

export default CheckoutPage

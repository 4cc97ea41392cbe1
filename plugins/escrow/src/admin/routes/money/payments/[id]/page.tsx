import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { PaymentView } from "../../../../components/payments/payment-view"

const PaymentPage = () => {
  const { id = "" } = useParams()
  return <PaymentView key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="payments.crumb" /> }

export default PaymentPage

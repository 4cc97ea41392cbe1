import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { CustomerProfile } from "../../../../components/customers/customer-profile"

const CustomerPage = () => {
  const { id = "" } = useParams()
  return <CustomerProfile key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="customers.crumb" /> }

export default CustomerPage

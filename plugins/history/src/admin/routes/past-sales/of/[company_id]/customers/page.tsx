import { Crumb } from "@wholesale/core/admin/kit"
import { PastCustomers } from "../../../../../components/customers"
import { OfSeller } from "../../../../../components/of-seller"

const SellersPastCustomersPage = () => (
  <OfSeller>
    <PastCustomers />
  </OfSeller>
)

export const handle = { breadcrumb: () => <Crumb name="menu.pastCustomers" /> }

export default SellersPastCustomersPage

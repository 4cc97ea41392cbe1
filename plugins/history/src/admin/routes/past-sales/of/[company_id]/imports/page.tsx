import { Crumb } from "@wholesale/core/admin/kit"
import { ImportList } from "../../../../../components/import-list"
import { OfSeller } from "../../../../../components/of-seller"

const SellersPastImportsPage = () => (
  <OfSeller>
    <ImportList />
  </OfSeller>
)

export const handle = { breadcrumb: () => <Crumb name="menu.pastImports" /> }

export default SellersPastImportsPage

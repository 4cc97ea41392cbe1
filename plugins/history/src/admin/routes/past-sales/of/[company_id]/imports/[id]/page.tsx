import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { OfSeller } from "../../../../../../components/of-seller"
import { ImportWizard } from "../../../../../../components/wizard"

const SellersPastImportPage = () => {
  const { id = "" } = useParams()
  return (
    <OfSeller>
      <ImportWizard key={id} id={id} />
    </OfSeller>
  )
}

export const handle = { breadcrumb: () => <Crumb name="pastSales.crumb" /> }

export default SellersPastImportPage

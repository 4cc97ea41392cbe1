import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { ImportWizard } from "../../../../components/wizard"

const PastImportPage = () => {
  const { id = "" } = useParams()
  return <ImportWizard key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="pastSales.crumb" /> }

export default PastImportPage

import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { BatchView } from "../../../../components/payouts/batch-view"

const BatchPage = () => {
  const { id = "" } = useParams()
  return <BatchView key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="payouts.crumb" /> }

export default BatchPage

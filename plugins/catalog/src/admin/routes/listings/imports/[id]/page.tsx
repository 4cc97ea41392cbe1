import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { ImportWizard } from "../../../../components/imports/wizard"

const ImportPage = () => {
  const { id = "" } = useParams()
  return <ImportWizard key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="imports.crumb" /> }

export default ImportPage

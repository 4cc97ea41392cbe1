import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { AtDesk } from "../../../components/disputes/at-desk"
import { DisputeView } from "../../../components/disputes/dispute-view"

const DisputePage = () => {
  const { id = "" } = useParams()
  return <AtDesk>{(desk) => <DisputeView key={id} id={id} desk={desk} />}</AtDesk>
}

export const handle = { breadcrumb: () => <Crumb name="disputes.crumb" /> }

export default DisputePage

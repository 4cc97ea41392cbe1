import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { IssueEditor } from "../../../components/newsletter/issue-editor"

const Page = () => {
  const { id = "" } = useParams()
  return <IssueEditor key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="newsletter.crumb" /> }

export default Page

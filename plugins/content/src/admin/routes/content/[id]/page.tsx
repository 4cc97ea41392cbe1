import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { ArticleEditor } from "../../../components/articles/article-editor"

const Page = () => {
  const { id = "" } = useParams()
  return <ArticleEditor key={id} id={id} />
}

export const handle = { breadcrumb: () => <Crumb name="content.crumb" /> }

export default Page

import { Crumb, Loaded, useData } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { CaseReview, type CaseAnswer } from "../../../../components/review/case-review"

const CasePage = () => {
  const { id } = useParams()
  const result = useData<CaseAnswer>(`/verification-cases/${id}`)
  return <Loaded result={result}>{(answer) => <CaseReview answer={answer} />}</Loaded>
}

export const handle = { breadcrumb: () => <Crumb name="review.one" /> }

export default CasePage

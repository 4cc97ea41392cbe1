import { EmptyState } from "@wholesale/core/admin/kit"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto, HistoryDto } from "../../../http/company"
import type { CaseDto, DocumentDto } from "../../../http/verification"
import { useCan } from "../../lib/me"
import { LegalFacts } from "../company/facts"
import { DocumentView } from "../documents/document-view"
import { CaseHeader } from "./case-header"
import { CaseHistory } from "./case-history"
import { Checklist } from "./checklist"

export type CaseAnswer = {
  case: CaseDto
  company: CompanyDto
  history: HistoryDto[]
  assignee: { id: string; name: string } | null
}

/** A case under review: the document on one side, the checklist on the other. */
export const CaseReview = ({ answer }: { answer: CaseAnswer }) => {
  const decides = useCan("operator.verification.decide")
  const documents = answer.case.items.flatMap((item) => item.documents)
  const [shownId, setShown] = useState<string | null>(documents[0]?.id ?? null)
  const shown = documents.find((document) => document.id === shownId) ?? null
  const reviewing = decides && answer.case.state === "in_review"
  return (
    <div className="flex flex-col gap-y-2">
      <CaseHeader answer={answer} decides={decides} />
      <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-y-2 xl:order-2">
          <Checklist
            current={answer.case}
            editable={reviewing}
            shownId={shownId}
            onShow={setShown}
          />
          <LegalFacts company={answer.company} />
          <CaseHistory history={answer.history} />
        </div>
        <Viewer document={shown} />
      </div>
    </div>
  )
}

const Viewer = ({ document }: { document: DocumentDto | null }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Container className="top-3 h-[75vh] overflow-hidden p-0 xl:sticky xl:h-[calc(100vh-12rem)]">
      {document ? (
        <DocumentView key={document.id} base="/verification-documents" document={document} />
      ) : (
        <EmptyState title={t("review.noDocument")} hint={t("review.noDocumentHint")} />
      )}
    </Container>
  )
}

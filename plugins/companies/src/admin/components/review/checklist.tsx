import { Section } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CaseDto } from "../../../http/verification"
import { ReviewItem } from "./review-item"

type ChecklistProps = {
  current: CaseDto
  editable: boolean
  shownId: string | null
  onShow: (documentId: string) => void
}

/** Everything the level asks for, one line each, with the reviewer's verdict. */
export const Checklist = ({ current, editable, shownId, onShow }: ChecklistProps) => {
  const { t } = useTranslation("wholesale")
  const done = current.items.filter(
    ({ result }) => result === "passed" || result === "waived"
  ).length
  return (
    <Section
      title={t("review.checklist")}
      description={t("review.checked", { done, count: current.items.length })}
    >
      <ul className="divide-y">
        {current.items.map((item) => (
          <ReviewItem
            key={item.id}
            item={item}
            caseId={current.id}
            editable={editable}
            shownId={shownId}
            onShow={onShow}
          />
        ))}
      </ul>
    </Section>
  )
}

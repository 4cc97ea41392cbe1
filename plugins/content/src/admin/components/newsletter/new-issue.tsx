import { api, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { IssueDto } from "../../../http/newsletter"
import { ISSUES } from "../../lib/newsletter"
import { IssueFields, type IssueDraft } from "./issue-fields"

/** Begins a newsletter and opens it. */
export const NewIssue = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const go = useNavigate()
  const [draft, setDraft] = useState<IssueDraft>({ subject: "", locale: "en", body: "" })
  const begin = useAction(() => api.post<{ issue: IssueDto }>(ISSUES, draft), {
    refresh: [ISSUES],
    quiet: true,
    onDone: ({ issue }) => go(`/newsletter/${issue.id}`),
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("newsletter.write")}
      submit={t("content.begin")}
      busy={begin.isPending}
      disabled={!draft.subject.trim()}
      error={begin.error}
      onSubmit={() => begin.mutate(undefined)}
    >
      <IssueFields draft={draft} onChange={setDraft} />
    </FormDrawer>
  )
}

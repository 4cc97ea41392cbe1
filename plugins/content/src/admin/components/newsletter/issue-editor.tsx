import { Button, StatusBadge } from "@medusajs/ui"
import { api, Loaded, Refusal, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { IssueDto } from "../../../http/newsletter"
import { ISSUE_COLORS, ISSUES } from "../../lib/newsletter"
import { MarkdownField } from "../markdown-field"
import { MarkdownPreview } from "../markdown-preview"
import { IssueFields, type IssueDraft } from "./issue-fields"
import { IssueProgress } from "./issue-progress"
import { DeleteIssue, SendIssue, TestIssue } from "./send-issue"

const POLL_MS = 2000

/** Writes a newsletter, and shows how far it is once it goes. */
export const IssueEditor = ({ id }: { id: string }) => {
  const result = useData<{ issue: IssueDto }>(`${ISSUES}/${id}`, undefined, true, (answer) =>
    answer?.issue.status === "sending" ? POLL_MS : false
  )
  return (
    <Loaded result={result}>
      {({ issue }) =>
        issue.status === "draft" ? (
          <Draft key={issue.updated_at} issue={issue} />
        ) : (
          <Sent issue={issue} />
        )
      }
    </Loaded>
  )
}

const Draft = ({ issue }: { issue: IssueDto }) => {
  const { t } = useTranslation("wholesale")
  const { subject, body, locale } = issue
  const [draft, setDraft] = useState<IssueDraft>({ subject, body, locale })
  const changed = draft.subject !== subject || draft.body !== body || draft.locale !== locale
  const save = useAction(() => api.post(`${ISSUES}/${issue.id}`, draft), {
    refresh: [ISSUES],
    done: "content.saved",
    quiet: true,
  })
  return (
    <Section
      level="h1"
      title={subject}
      description={<IssueStatus issue={issue} />}
      actions={
        <>
          <DeleteIssue issue={issue} />
          <TestIssue issue={issue} blocked={changed} />
          <SendIssue issue={issue} blocked={changed} />
          <Button
            size="small"
            disabled={!changed}
            isLoading={save.isPending}
            onClick={() => save.mutate(undefined)}
          >
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-y-4 px-6 py-4">
        {save.error ? <Refusal error={save.error} /> : null}
        <IssueFields draft={draft} onChange={setDraft} />
        <MarkdownField value={draft.body} onChange={(text) => setDraft({ ...draft, body: text })} />
      </div>
    </Section>
  )
}

const Sent = ({ issue }: { issue: IssueDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex flex-col gap-y-3">
      <Section level="h1" title={issue.subject} description={<IssueStatus issue={issue} />}>
        <IssueProgress issue={issue} />
      </Section>
      <Section title={t("content.body")}>
        <div className="px-6 py-4">
          <MarkdownPreview source={issue.body} />
        </div>
      </Section>
    </div>
  )
}

const IssueStatus = ({ issue: { status, locale } }: { issue: IssueDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <span className="flex flex-wrap items-center gap-2">
      <StatusBadge color={ISSUE_COLORS[status]}>{t(`newsletter.statuses.${status}`)}</StatusBadge>
      {t(`content.languages.${locale}`)}
    </span>
  )
}

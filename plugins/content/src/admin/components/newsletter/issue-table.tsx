import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { IssueDto } from "../../../http/newsletter"
import { ISSUE_COLORS, ISSUES } from "../../lib/newsletter"
import { NewIssue } from "./new-issue"

const column = createDataTableColumnHelper<IssueDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("subject", { header: t("newsletter.subject") }),
    column.accessor("locale", {
      header: t("content.language"),
      cell: ({ getValue }) => t(`content.languages.${getValue()}`),
    }),
    column.accessor("status", {
      header: t("content.status"),
      cell: ({ row: { original: issue } }) => (
        <StatusBadge color={ISSUE_COLORS[issue.status]}>
          {t(`newsletter.statuses.${issue.status}`)}
        </StatusBadge>
      ),
    }),
    column.accessor("recipients", {
      header: t("newsletter.recipients"),
      align: "right",
      cell: ({ getValue }) => format.number(getValue()),
    }),
    column.accessor("sent_at", {
      header: t("newsletter.sentAt"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.moment(getValue())}</span>,
    }),
  ]
}

/** Every newsletter, newest first. */
export const IssueTable = () => {
  const { t } = useTranslation("wholesale")
  const [writing, setWriting] = useState(false)
  const list = useList<"issues", IssueDto>(ISSUES, "issues", { refetchInterval: 15_000 })
  return (
    <>
      <ListTable
        list={list}
        columns={useColumns()}
        search
        level="h1"
        title={t("newsletter.heading")}
        hint={t("newsletter.hint")}
        rowHref={({ id }) => `/newsletter/${id}`}
        actions={[{ label: t("newsletter.write"), onClick: () => setWriting(true) }]}
        empty={{ title: t("newsletter.empty"), hint: t("newsletter.emptyHint") }}
      />
      {writing ? <NewIssue onClose={() => setWriting(false)} /> : null}
    </>
  )
}

import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ageOf, ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { QueueRowDto } from "../../../http/verification"
import { KINDS } from "../../lib/lists"
import { KindBadge, StateBadge } from "../badges/badges"
import { Age } from "./age"

const column = createDataTableColumnHelper<QueueRowDto>()

const STATES = [
  "submitted",
  "in_review",
  "needs_info",
  "approved",
  "rejected",
  "expired",
  "revoked",
  "draft",
] as const satisfies QueueRowDto["state"][]

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("company.name", {
      header: t("queue.company"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.company.name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {format.country(row.original.company.country_code)}
          </span>
        </span>
      ),
    }),
    column.accessor("company.kind", {
      header: t("companies.kind"),
      cell: ({ row }) => <KindBadge kind={row.original.company.kind} />,
    }),
    column.accessor("level", {
      header: t("queue.level"),
      cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
    }),
    column.accessor("state", {
      header: t("queue.state"),
      cell: ({ row }) => <StateBadge of="case" state={row.original.state} />,
    }),
    column.accessor("assignee.name", {
      header: t("queue.assignee"),
      cell: ({ row }) =>
        row.original.assignee?.name ?? (
          <span className="text-ui-fg-subtle">{t("queue.nobody")}</span>
        ),
    }),
    column.accessor("submitted_at", {
      header: t("queue.waiting"),
      cell: ({ row }) => (
        <Age
          days={daysWaiting(row.original)}
          text={format.ago(row.original.submitted_at)}
          title={format.moment(row.original.submitted_at)}
        />
      ),
    }),
  ]
}

/** Days since it was handed in, while it is the reviewers' turn; null when it is not. */
const daysWaiting = ({ state, submitted_at }: QueueRowDto) => {
  if (!submitted_at || (state !== "submitted" && state !== "in_review")) {
    return null
  }
  const age = ageOf(new Date(submitted_at), new Date())
  return age.unit === "day" ? age.count : 0
}

const useFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  return [
    {
      type: "radio",
      id: "state",
      label: t("queue.state"),
      options: STATES.map((value) => ({ value, label: t(`states.case.${value}`) })),
    },
    {
      type: "radio",
      id: "assignee",
      label: t("queue.assignee"),
      options: ["me", "none"].map((value) => ({ value, label: t(`queue.assignees.${value}`) })),
    },
    {
      type: "radio",
      id: "level",
      label: t("queue.level"),
      options: ["1", "2", "3"].map((value) => ({ value, label: value })),
    },
    {
      type: "radio",
      id: "kind",
      label: t("companies.kind"),
      options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
  ]
}

/** The cases that wait for a reviewer, and those that did. */
export const Queue = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"cases", QueueRowDto>("/verification-cases", "cases", {
    filters: ["state", "assignee", "level", "kind"],
    refetchInterval: 30_000,
  })
  return (
    <ListTable
      list={list}
      columns={useColumns()}
      filters={useFilters()}
      search
      level="h1"
      title={t("queue.title")}
      hint={t("queue.hint")}
      rowHref={(row) => `/verification/cases/${row.id}`}
      empty={{ title: t("queue.empty"), hint: t("queue.emptyHint") }}
    />
  )
}

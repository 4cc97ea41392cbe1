import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { HistoryDto } from "../../../http/company"

const column = createDataTableColumnHelper<HistoryDto>()

/** Every change of state, by whom and why. */
export const HistoryTable = ({ path }: { path: string }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const list = useList<"history", HistoryDto>(path, "history", { prefix: "history" })
  const columns = [
    column.accessor("at", {
      header: t("audit.at"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.moment(getValue())}</span>,
    }),
    column.accessor("to", {
      header: t("history.change"),
      cell: ({ row }) => `${row.original.from ?? "–"} → ${row.original.to}`,
    }),
    column.accessor("actor_id", {
      header: t("audit.actor"),
      cell: ({ row }) => `${row.original.actor_type} ${row.original.actor_id}`,
    }),
    column.accessor("note", {
      header: t("history.why"),
      cell: ({ row }) => (
        <span className="block max-w-sm whitespace-normal">
          {row.original.reason_code ? `${t(`reasons.${row.original.reason_code}`)}. ` : ""}
          {row.original.note ?? ""}
        </span>
      ),
    }),
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      level="h2"
      title={t("companies.tabs.history")}
      empty={{ title: t("history.empty"), hint: t("history.emptyHint") }}
    />
  )
}

import type { DataTableFilter } from "@medusajs/ui"
import { ListTable, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeCardDto } from "../../../http/disputes"
import { DISPUTE_FILTERS, type DisputeDesk } from "../../lib/disputes"
import { useDisputeColumns } from "./columns"

/** The disputes of a seller or of the marketplace: what waits for a decision first, then open ones. */
export const DisputeTable = ({ desk }: { desk: DisputeDesk }) => {
  const { t } = useTranslation("wholesale")
  const list = useList<"disputes", DisputeCardDto>(desk.disputes, "disputes", {
    filters: ["state"],
    refetchInterval: 60_000,
  })
  const columns = useDisputeColumns(desk)
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("disputes.state"),
      options: DISPUTE_FILTERS.map((value) => ({ value, label: t(`disputes.states.${value}`) })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={filters}
      search
      level="h1"
      title={t("disputes.title")}
      hint={t(`disputes.hints.${desk.side}`)}
      rowHref={({ id }) => `/disputes/${id}`}
      empty={{ title: t("disputes.empty"), hint: t(`disputes.emptyHints.${desk.side}`) }}
    />
  )
}

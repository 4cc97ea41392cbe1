import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnTicketCardDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { StateBadge } from "./badges"
import { OpenForm } from "./open-form"
import { TwoLines } from "./two-lines"

const column = createDataTableColumnHelper<OwnTicketCardDto>()

/** The tickets of a manufacturer or a distributor, and the way to open one. */
export const OwnTable = ({ desk }: { desk: SupportDesk }) => {
  const { t } = useTranslation("wholesale")
  const [opening, setOpening] = useState(false)
  const list = useList<"tickets", OwnTicketCardDto>(desk.tickets, "tickets", {
    filters: ["view"],
    refetchInterval: 60_000,
  })
  const columns = useOwnColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "view",
      label: t("support.view"),
      options: ["unsettled", "settled"].map((value) => ({
        value,
        label: t(`support.views.${value}`),
      })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        search
        level="h1"
        title={t("support.title")}
        hint={t("support.hints.own")}
        rowHref={({ id }) => `/support/${id}`}
        actions={[{ label: t("support.open.start"), onClick: () => setOpening(true) }]}
        empty={{ title: t("support.empty.own"), hint: t("support.emptyHints.own") }}
      />
      {opening ? <OpenForm onClose={() => setOpening(false)} /> : null}
    </>
  )
}

const useOwnColumns = () => {
  const { t } = useTranslation("wholesale")
  const { ago, moment } = useFormat()
  return [
    column.accessor("number", { header: t("support.number") }),
    column.accessor("subject", {
      header: t("support.subject"),
      cell: ({ row: { original: one } }) => (
        <TwoLines
          clip
          first={one.subject}
          second={[
            t(`support.categories.${one.category}`),
            one.order ? t("support.order", { number: one.order.display_id }) : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    }),
    column.accessor("state", {
      header: t("support.state"),
      cell: ({ getValue }) => <StateBadge state={getValue()} side="own" />,
    }),
    column.accessor("expected_by", {
      header: t("support.expected"),
      cell: ({ getValue }) => <span className="whitespace-nowrap">{moment(getValue())}</span>,
    }),
    column.accessor("last_message_at", {
      header: t("support.lastMessage"),
      cell: ({ getValue }) => <span className="whitespace-nowrap">{ago(getValue())}</span>,
    }),
  ]
}

import {
  createDataTableCommandHelper,
  type DataTableFilter,
  type DataTableRowSelectionState,
} from "@medusajs/ui"
import { ListTable, useData, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { CATEGORIES, PRIORITIES, TICKET_STATES } from "../../domain/values"
import type { TicketCardDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { useDeskColumns } from "./desk-columns"
import { useAssign } from "./use-assign"

const command = createDataTableCommandHelper()
const NOTHING: DataTableRowSelectionState = {}

/** The operator's work list: what is due first on top. */
export const DeskTable = ({ desk }: { desk: SupportDesk }) => {
  const { t } = useTranslation("wholesale")
  const [selected, setSelected] = useState(NOTHING)
  const agents = useData<{ me: string }>("/support-agents")
  const list = useList<"tickets", TicketCardDto>(desk.tickets, "tickets", {
    filters: ["view", "assignee", "state", "priority", "category"],
    refetchInterval: 30_000,
  })
  const columns = useDeskColumns()
  const filters = useDeskFilters()
  const assign = useAssign()
  const me = agents.data?.me
  const take = (rows: DataTableRowSelectionState) => {
    const tickets = list.rows.filter(({ id }) => rows[id])
    if (me) {
      assign.mutate(
        tickets.map(({ id, assignee }) => ({ id, from: assignee?.id ?? null, assignee_id: me }))
      )
    }
    setSelected(NOTHING)
  }
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={filters}
      search
      level="h1"
      title={t("support.title")}
      hint={t("support.hints.operator")}
      rowHref={({ id }) => `/support/${id}`}
      empty={{ title: t("support.empty.operator"), hint: t("support.emptyHints.operator") }}
      selection={{
        state: selected,
        onRowSelectionChange: setSelected,
        commands: [command.command({ label: t("support.take"), shortcut: "A", action: take })],
      }}
    />
  )
}

const useDeskFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  const filter = (id: string, label: string, options: readonly string[], words: string) => ({
    ...{ type: "radio" as const, id, label },
    options: options.map((value) => ({ value, label: t(`support.${words}.${value}`) })),
  })
  return [
    filter("view", t("support.view"), ["breached", "unsettled", "settled"], "views"),
    filter("assignee", t("support.assignee"), ["me", "nobody"], "assignees"),
    filter("state", t("support.state"), TICKET_STATES, "states.operator"),
    filter("priority", t("support.priority"), [...PRIORITIES].reverse(), "priorities"),
    filter("category", t("support.category"), CATEGORIES, "categories"),
  ]
}

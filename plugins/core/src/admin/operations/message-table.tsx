import { DataTable } from "@medusajs/dashboard/components"
import {
  Container,
  createDataTableColumnHelper,
  createDataTableCommandHelper,
  usePrompt,
  type DataTableFilter,
  type DataTableRowSelectionState,
} from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessageDto } from "../../http/schemas"
import { api, ErrorState, useAction, useFormat, useList } from "../kit"
import { MessageDrawer } from "./message-drawer"
import { MessageStatus } from "./message-status"

const column = createDataTableColumnHelper<MessageDto>()
const command = createDataTableCommandHelper()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.select(),
    column.accessor("topic", { header: t("operations.topic") }),
    column.accessor("box", {
      header: t("operations.box"),
      cell: ({ getValue }) => t(`operations.boxes.${getValue()}`),
    }),
    column.accessor("status", {
      header: t("operations.status"),
      cell: ({ row }) => <MessageStatus status={row.original.status} />,
    }),
    column.accessor("attempts", {
      header: t("operations.attempts"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.number(getValue())}</span>,
    }),
    column.accessor("last_error", {
      header: t("operations.error"),
      cell: ({ getValue }) => (
        <span className="block max-w-xs truncate" title={getValue() ?? undefined}>
          {getValue() ?? "–"}
        </span>
      ),
    }),
    column.accessor("created_at", {
      header: t("operations.created"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
}

const useFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  return [
    {
      type: "radio",
      id: "status",
      label: t("operations.status"),
      options: ["dead", "pending", "done"].map((value) => ({
        value,
        label: t(`operations.statuses.${value}`),
      })),
    },
    {
      type: "radio",
      id: "box",
      label: t("operations.box"),
      options: ["outbox", "inbox"].map((value) => ({
        value,
        label: t(`operations.boxes.${value}`),
      })),
    },
    {
      type: "string",
      id: "topic",
      label: t("operations.topic"),
      placeholder: "verification.level-changed",
    },
  ]
}

/** Replays messages one after the other; the first refusal stops it and is shown. */
const replayAll = async (ids: string[]) => {
  for (const id of ids) {
    await api.post(`/messages/${id}/replay`)
  }
}

/** The messages of outbox and inbox, with those that died first in mind. */
export const MessageTable = () => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const [selected, setSelected] = useState<DataTableRowSelectionState>({})
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useList<"messages", MessageDto>("/messages", "messages", {
    filters: ["status", "box", "topic"],
    refetchInterval: 15_000,
  })
  const columns = useColumns()
  const filters = useFilters()
  const replay = useAction(replayAll, {
    refresh: ["/messages"],
    done: "operations.replayed",
    onDone: () => setSelected({}),
  })
  const askAndReplay = async (ids: string[]) => {
    const sure = await prompt({
      title: t("operations.replayTitle", { count: ids.length }),
      description: t("operations.replayHint"),
      confirmText: t("operations.replay"),
      cancelText: t("common.cancel"),
      variant: "confirmation",
    })
    if (sure) {
      replay.mutate(ids)
    }
  }

  if (list.error) {
    return (
      <Container className="p-0">
        <ErrorState error={list.error} retry={list.retry} />
      </Container>
    )
  }
  const open = list.rows.find((row) => row.id === openId) ?? null
  return (
    <Container className="overflow-x-auto p-0">
      <DataTable
        heading={t("operations.messages")}
        subHeading={t("operations.messagesHint")}
        data={list.rows}
        columns={[...columns, openColumn(t("operations.open"), setOpenId)]}
        filters={filters}
        getRowId={(row) => row.id}
        rowCount={list.count}
        pageSize={list.pageSize}
        isLoading={list.isLoading}
        enableSearch={false}
        rowSelection={{
          state: selected,
          onRowSelectionChange: setSelected,
          enableRowSelection: (row) => row.original.status === "dead",
        }}
        commands={[
          command.command({
            label: t("operations.replay"),
            shortcut: "R",
            action: (selection) => void askAndReplay(Object.keys(selection)),
          }),
        ]}
        emptyState={{
          empty: { heading: t("operations.empty"), description: t("operations.emptyHint") },
          filtered: {
            heading: t("common.nothingFound"),
            description: t("operations.filteredHint"),
          },
        }}
      />
      <MessageDrawer
        message={open}
        onClose={() => setOpenId(null)}
        onReplay={(id) => void askAndReplay([id])}
      />
    </Container>
  )
}

const openColumn = (label: string, open: (id: string) => void) =>
  column.display({
    id: "open",
    cell: ({ row }) => (
      <button
        type="button"
        className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
        onClick={() => open(row.original.id)}
      >
        {label}
        <span className="sr-only"> {row.original.topic}</span>
      </button>
    ),
  })

import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Mail } from "./mail"
import { MailDrawer } from "./mail-drawer"

const column = createDataTableColumnHelper<Mail>()

const COLORS = { pending: "orange", success: "green", failure: "red" } as const

const useColumns = (open: (id: string) => void) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("subject", {
      header: t("mailbox.subject"),
      cell: ({ row }) => (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover text-start"
          onClick={() => open(row.original.id)}
        >
          {row.original.subject}
        </button>
      ),
    }),
    column.accessor("to", { header: t("mailbox.to") }),
    column.accessor("type", {
      header: t("mailbox.type"),
      cell: ({ getValue }) => getValue() ?? "–",
    }),
    column.accessor("status", {
      header: t("mailbox.status"),
      cell: ({ row }) => (
        <StatusBadge color={COLORS[row.original.status]}>
          {t(`mailbox.statuses.${row.original.status}`)}
        </StatusBadge>
      ),
    }),
    column.accessor("created_at", {
      header: t("mailbox.sent"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
}

/** Every e-mail that was sent, for an operator to read. */
export const Mailbox = () => {
  const { t } = useTranslation("wholesale")
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useList<"mails", Mail>("/mailbox", "mails", { refetchInterval: 15_000 })
  return (
    <>
      <ListTable
        list={list}
        columns={useColumns(setOpenId)}
        search
        level="h1"
        title={t("mailbox.title")}
        hint={t("mailbox.hint")}
        empty={{ title: t("mailbox.empty"), hint: t("mailbox.emptyHint") }}
      />
      {openId ? <MailDrawer id={openId} onClose={() => setOpenId(null)} /> : null}
    </>
  )
}

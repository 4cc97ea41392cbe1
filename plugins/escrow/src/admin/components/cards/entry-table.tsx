import type { DataTableFilter } from "@medusajs/ui"
import { ListTable, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ENTRY_STATES, type EntryDto } from "../../lib/cards"
import { SettleForm } from "./settle-form"
import { useEntryColumns } from "./use-entry-columns"

/** Changes of our balance at the provider: unexplained ones first, with the way to settle them. */
export const EntryTable = () => {
  const { t } = useTranslation("wholesale")
  const [settling, setSettling] = useState<EntryDto | null>(null)
  const list = useList<"entries", EntryDto>("/processor-entries", "entries", {
    filters: ["state"],
    prefix: "entry",
    refetchInterval: 60_000,
  })
  const columns = useEntryColumns(setSettling)
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("cards.entries.state"),
      options: ENTRY_STATES.map((value) => ({ value, label: t(`cards.entries.states.${value}`) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        title={t("cards.entries.title")}
        hint={t("cards.entries.hint")}
        empty={{ title: t("cards.entries.empty"), hint: t("cards.entries.emptyHint") }}
      />
      {settling ? <SettleForm entry={settling} onClose={() => setSettling(null)} /> : null}
    </>
  )
}

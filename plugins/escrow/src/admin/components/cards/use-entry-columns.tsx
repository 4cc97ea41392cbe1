import { Button, createDataTableColumnHelper } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { daysBetween, type EntryDto } from "../../lib/cards"
import { EntryState } from "./state-badges"

const column = createDataTableColumnHelper<EntryDto>()

/** The columns of the list of changes; `settle` opens the form for one. */
export const useEntryColumns = (settle: (entry: EntryDto) => void) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  return [
    column.accessor("booked_at", {
      header: t("cards.entries.day"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap tabular-nums">{moment(getValue())}</span>
      ),
    }),
    column.accessor("kind", {
      header: t("cards.entries.kind"),
      cell: ({ row: { original: entry } }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{t(`cards.entries.kinds.${entry.kind}`)}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {[entry.description, entry.external_id].filter(Boolean).join(" · ")}
          </span>
        </span>
      ),
    }),
    ...(["amount", "fee"] as const).map((name) =>
      column.accessor(name, {
        header: t(`cards.entries.${name}`),
        align: "right",
        cell: ({ getValue, row }) => (
          <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
            {getValue() === 0 ? "–" : money(getValue(), row.original.currency_code)}
          </span>
        ),
      })
    ),
    column.accessor("state", {
      header: t("cards.entries.state"),
      cell: ({ row }) => <Standing entry={row.original} />,
    }),
    column.display({
      id: "deeds",
      header: () => <span className="sr-only">{t("cards.entries.deeds")}</span>,
      cell: ({ row: { original: entry } }) =>
        entry.state === "suspense" ? (
          <span className="flex justify-end p-1">
            <Button size="small" variant="secondary" onClick={() => settle(entry)}>
              {t("cards.entries.settle")}
              <span className="sr-only">
                {t("cards.entries.ofEntry", { amount: money(entry.amount, entry.currency_code) })}
              </span>
            </Button>
          </span>
        ) : null,
    }),
  ]
}

/** Its state, with its age while nobody knows what it was, or what somebody found out. */
const Standing = ({ entry }: { entry: EntryDto }) => {
  const { t } = useTranslation("wholesale")
  const below =
    entry.state === "suspense"
      ? t("cards.entries.age", { count: daysBetween(new Date(entry.booked_at), new Date()) })
      : entry.note
  return (
    <span className="flex flex-col items-start gap-y-0.5 py-1">
      <EntryState state={entry.state} />
      {below ? <span className="text-ui-fg-subtle txt-compact-xsmall">{below}</span> : null}
    </span>
  )
}

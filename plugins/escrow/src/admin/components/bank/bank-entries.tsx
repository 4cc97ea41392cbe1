import { Button, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useCallback, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { isToPlace, type BankEntryDto } from "../../lib/bank"
import { BANK_STATES } from "../../lib/lists"
import { MoneyLink } from "../parts/money-link"
import { BankState } from "../parts/state-badge"
import { PlaceEntry } from "./place-entry"

const column = createDataTableColumnHelper<BankEntryDto>()

type Open = (entry: BankEntryDto, button: HTMLButtonElement) => void

/** Kept as they are: with new columns the table would draw its buttons anew and lose the focus. */
const useColumns = (open: Open) => {
  const { t } = useTranslation("wholesale")
  const { money, date } = useFormat()
  return useMemo(
    () => [
      column.accessor("booked_on", {
        header: t("bank.day"),
        cell: ({ getValue, row }) => (
          <span className="whitespace-nowrap tabular-nums" title={row.original.file_name}>
            {date(getValue())}
          </span>
        ),
      }),
      column.accessor("counterparty_name", {
        header: t("bank.counterparty"),
        cell: ({ row: { original: entry } }) => (
          <span className="flex flex-col">
            <span className="text-ui-fg-base">{entry.counterparty_name ?? t("bank.nobody")}</span>
            <span className="text-ui-fg-subtle txt-compact-xsmall">{entry.counterparty_iban}</span>
          </span>
        ),
      }),
      column.accessor("remittance", {
        header: t("bank.text"),
        cell: ({ getValue }) => (
          <span className="block max-w-sm whitespace-normal break-words">{getValue() || "–"}</span>
        ),
      }),
      column.accessor("amount", {
        header: t("payments.amount"),
        align: "right",
        cell: ({ row: { original: entry } }) => (
          <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
            {money(entry.amount, entry.currency_code)}
          </span>
        ),
      }),
      column.accessor("state", {
        header: t("payments.state"),
        cell: ({ getValue }) => <BankState state={getValue()} />,
      }),
      column.display({
        id: "deeds",
        header: () => <span className="sr-only">{t("bank.deeds")}</span>,
        cell: ({ row }) => (
          <span className="flex justify-end p-1">
            <Deed entry={row.original} open={open} />
          </span>
        ),
      }),
    ],
    [t, money, date, open]
  )
}

const Deed = ({ entry, open }: { entry: BankEntryDto; open: Open }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  if (entry.payment_id) {
    return <MoneyLink to={`/money/payments/${entry.payment_id}`}>{t("ledger.toPayment")}</MoneyLink>
  }
  return isToPlace(entry) ? (
    <Button size="small" variant="secondary" onClick={(event) => open(entry, event.currentTarget)}>
      {t("bank.place")}
      <span className="sr-only">
        {t("bank.ofEntry", { amount: money(entry.amount, entry.currency_code) })}
      </span>
    </Button>
  ) : null
}

/** Movements on the bank account: what somebody has to place first, with the way to do it. */
export const BankEntries = () => {
  const { t } = useTranslation("wholesale")
  const region = useRef<HTMLElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [placing, setPlacing] = useState<BankEntryDto | null>(null)
  const list = useList<"entries", BankEntryDto>("/bank-entries", "entries", {
    filters: ["state"],
    refetchInterval: 60_000,
  })
  const open = useCallback<Open>((entry, button) => {
    opener.current = button
    setPlacing(entry)
  }, [])
  const columns = useColumns(open)
  // The button of a placed entry is about to go.
  const focusAfter = (isPlaced: boolean) =>
    (isPlaced ? region : opener).current?.focus({ preventScroll: true })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("payments.state"),
      options: BANK_STATES.map((value) => ({ value, label: t(`bank.states.${value}`) })),
    },
  ]
  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={t("bank.entries")}
      className="focus-visible:shadow-borders-focus rounded-lg outline-none"
    >
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        title={t("bank.entries")}
        hint={t("bank.entriesHint")}
        empty={{ title: t("bank.empty"), hint: t("bank.emptyHint") }}
      />
      {placing ? (
        <PlaceEntry entry={placing} onClose={() => setPlacing(null)} focusAfter={focusAfter} />
      ) : null}
    </section>
  )
}

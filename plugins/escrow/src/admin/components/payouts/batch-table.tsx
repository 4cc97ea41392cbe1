import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { BATCH_STATES, type BatchDto } from "../../lib/payouts"
import { PayoutState } from "../parts/state-badge"
import { ProposeForm } from "./propose-form"

const column = createDataTableColumnHelper<BatchDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money, number, moment } = useFormat()
  return [
    column.accessor("created_at", {
      header: t("payouts.created"),
      cell: ({ getValue }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">{moment(getValue())}</span>
      ),
    }),
    column.accessor("state", {
      header: t("payouts.state"),
      cell: ({ getValue }) => <PayoutState state={getValue()} />,
    }),
    column.accessor("created_by_name", {
      header: t("payouts.proposedBy"),
      cell: ({ getValue }) => getValue() ?? t("payouts.bySchedule"),
    }),
    column.accessor("approved_by_name", {
      header: t("payouts.approvedBy"),
      cell: ({ getValue }) => getValue() ?? "–",
    }),
    column.accessor("count", {
      header: t("payouts.count"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{number(getValue())}</span>,
    }),
    column.accessor("total", {
      header: t("payouts.total"),
      align: "right",
      cell: ({ row: { original: batch } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(batch.total, batch.currency_code)}
        </span>
      ),
    }),
  ]
}

/** Batches of payouts, those that wait for approval first, with the way to propose one. */
export const BatchTable = () => {
  const { t } = useTranslation("wholesale")
  const [proposing, setProposing] = useState(false)
  const list = useList<"batches", BatchDto>("/payout-batches", "batches", {
    filters: ["state"],
    refetchInterval: 60_000,
  })
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("payouts.state"),
      options: BATCH_STATES.map((value) => ({ value, label: t(`payouts.states.${value}`) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        level="h1"
        title={t("payouts.title")}
        hint={t("payouts.hint")}
        rowHref={({ id }) => `/money/payouts/${id}`}
        actions={[{ label: t("payouts.propose.open"), onClick: () => setProposing(true) }]}
        empty={{ title: t("payouts.empty"), hint: t("payouts.emptyHint") }}
      />
      {proposing ? <ProposeForm onClose={() => setProposing(false)} /> : null}
    </>
  )
}

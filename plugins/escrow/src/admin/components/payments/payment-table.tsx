import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PaymentDto } from "../../../http/money"
import { PAYMENT_STATES } from "../../lib/lists"
import { PaymentState } from "../parts/state-badge"
import { DueOn } from "./due-on"

const column = createDataTableColumnHelper<PaymentDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const amount = (minor: number, currency: string, strong = false) => (
    <span className={`whitespace-nowrap tabular-nums ${strong ? "text-ui-fg-base" : ""}`}>
      {money(minor, currency)}
    </span>
  )
  return [
    column.accessor("reference", {
      header: t("payments.reference"),
      cell: ({ row: { original: payment } }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
            {payment.reference}
          </span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {t("payments.checkout", { number: payment.group_display_id })}
          </span>
        </span>
      ),
    }),
    column.accessor("buyer.name", { header: t("payments.buyer") }),
    column.accessor("amount", {
      header: t("payments.amount"),
      align: "right",
      cell: ({ row: { original: one } }) => amount(one.amount, one.currency_code, true),
    }),
    column.accessor("received", {
      header: t("payments.received"),
      align: "right",
      cell: ({ row: { original: one } }) => amount(one.received, one.currency_code),
    }),
    column.accessor("due_on", {
      header: t("payments.due"),
      cell: ({ row }) => <DueOn payment={row.original} />,
    }),
    column.accessor("state", {
      header: t("payments.state"),
      cell: ({ row }) => <PaymentState state={row.original.state} />,
    }),
  ]
}

/** What buyers were asked to pay: open payments first, then the newest. */
export const PaymentTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"payments", PaymentDto>("/payments", "payments", {
    filters: ["state"],
    refetchInterval: 60_000,
  })
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("payments.state"),
      options: PAYMENT_STATES.map((value) => ({ value, label: t(`payments.states.${value}`) })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={filters}
      search
      level="h1"
      title={t("payments.title")}
      hint={t("payments.hint")}
      rowHref={({ id }) => `/money/payments/${id}`}
      empty={{ title: t("payments.empty"), hint: t("payments.emptyHint") }}
    />
  )
}

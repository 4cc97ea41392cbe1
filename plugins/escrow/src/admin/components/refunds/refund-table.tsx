import { Button, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { REFUND_STATES, type RefundDto } from "../../lib/lists"
import { MoneyLink } from "../parts/money-link"
import { RefundState } from "../parts/state-badge"
import { RefundForm, type RefundDeed } from "./refund-form"

const column = createDataTableColumnHelper<RefundDto>()

type Open = (refund: RefundDto, deed: RefundDeed) => void

const useColumns = (open: Open) => {
  const { t } = useTranslation("wholesale")
  const { money, day } = useFormat()
  return [
    column.accessor("order_display_id", {
      header: t("payments.order"),
      cell: ({ row: { original: refund } }) =>
        refund.seller_order_id ? (
          <MoneyLink to={`/marketplace/${refund.seller_order_id}`}>
            #{refund.order_display_id}
          </MoneyLink>
        ) : (
          "–"
        ),
    }),
    column.accessor("buyer.name", {
      header: t("payments.buyer"),
      cell: ({ row: { original: refund } }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{refund.buyer.name}</span>
          {refund.seller ? (
            <span className="text-ui-fg-subtle txt-compact-xsmall">
              {t("refunds.from", { name: refund.seller.name })}
            </span>
          ) : null}
        </span>
      ),
    }),
    column.accessor("reason", {
      header: t("refunds.reason"),
      cell: ({ getValue }) => t(`refunds.reasons.${getValue()}`),
    }),
    column.accessor("amount", {
      header: t("payments.amount"),
      align: "right",
      cell: ({ row: { original: refund } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {money(refund.amount, refund.currency_code)}
        </span>
      ),
    }),
    column.accessor("created_at", {
      header: t("refunds.since"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap tabular-nums">{day(getValue())}</span>
      ),
    }),
    column.accessor("state", {
      header: t("payments.state"),
      cell: ({ row: { original: refund } }) => (
        <span className="flex flex-col items-start gap-y-0.5">
          <RefundState refund={refund} />
          {(refund.failure ?? refund.external_id) ? (
            <span
              title={refund.failure ?? refund.external_id ?? undefined}
              className="text-ui-fg-subtle txt-compact-xsmall block max-w-44 truncate"
            >
              {refund.failure ?? refund.external_id}
            </span>
          ) : null}
        </span>
      ),
    }),
    column.display({
      id: "deeds",
      header: () => <span className="sr-only">{t("refunds.deeds")}</span>,
      cell: ({ row }) =>
        row.original.state === "due" ? <Deeds refund={row.original} open={open} /> : null,
    }),
  ]
}

const DEEDS = ["paid", "failed"] as const satisfies RefundDeed[]

const Deeds = ({ refund, open }: { refund: RefundDto; open: Open }) => {
  const { t } = useTranslation("wholesale")
  if (refund.to_card) {
    return (
      <span className="text-ui-fg-subtle block min-w-56 whitespace-normal py-1.5">
        {t("refunds.toCard")}
      </span>
    )
  }
  return (
    <span className="flex justify-end gap-x-2">
      {DEEDS.map((deed) => (
        <Button
          key={deed}
          size="small"
          variant={deed === "paid" ? "secondary" : "transparent"}
          onClick={() => open(refund, deed)}
        >
          {t(`refunds.${deed}.submit`)}
          <span className="sr-only">
            {refund.order_display_id === null
              ? t("refunds.ofBuyer", { name: refund.buyer.name })
              : t("refunds.ofOrder", { number: refund.order_display_id })}
          </span>
        </Button>
      ))}
    </span>
  )
}

/** Money that goes back to buyers: what is due first, with the way to say what became of it. */
export const RefundTable = () => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<{ refund: RefundDto; deed: RefundDeed } | null>(null)
  const list = useList<"refunds", RefundDto>("/refunds", "refunds", {
    filters: ["state"],
    refetchInterval: 60_000,
  })
  const columns = useColumns((refund, deed) => setForm({ refund, deed }))
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "state",
      label: t("payments.state"),
      options: REFUND_STATES.map((value) => ({ value, label: t(`refunds.states.${value}`) })),
    },
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        filters={filters}
        level="h1"
        title={t("refunds.title")}
        hint={t("refunds.hint")}
        empty={{ title: t("refunds.empty"), hint: t("refunds.emptyHint") }}
      />
      {form ? <RefundForm {...form} onClose={() => setForm(null)} /> : null}
    </>
  )
}

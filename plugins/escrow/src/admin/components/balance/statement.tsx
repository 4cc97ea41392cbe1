import type { z } from "@medusajs/framework/zod"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useDownload, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { statementLineDto } from "../../../http/money"
import { MoneyLink } from "../parts/money-link"

type LineDto = z.output<typeof statementLineDto>

const column = createDataTableColumnHelper<LineDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  return [
    column.accessor("at", {
      header: t("balance.at"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap tabular-nums">{moment(getValue())}</span>
      ),
    }),
    column.accessor("event", {
      header: t("balance.event"),
      cell: ({ getValue }) => (
        <span className="text-ui-fg-base">
          {t([`balance.events.${getValue().replace(".", "_")}`, "balance.events.other"], {
            event: getValue(),
          })}
        </span>
      ),
    }),
    column.accessor("account", {
      header: t("balance.part"),
      cell: ({ getValue }) => t([`balance.parts.${getValue()}`, "balance.parts.other"]),
    }),
    column.accessor("order_display_id", {
      header: t("payments.order"),
      cell: ({ row: { original: line } }) =>
        line.order_display_id === null ? (
          "–"
        ) : (
          <MoneyLink to={`/sales/${line.business_ref}`}>#{line.order_display_id}</MoneyLink>
        ),
    }),
    column.accessor("amount", {
      header: t("payments.amount"),
      align: "right",
      cell: ({ row: { original: line } }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {line.amount > 0 ? "+" : ""}
          {money(line.amount, line.currency_code)}
        </span>
      ),
    }),
  ]
}

/** Everything that changed the company's balance, newest first. */
export const Statement = ({ currencies }: { currencies: readonly string[] }) => {
  const { t } = useTranslation("wholesale")
  const { save } = useDownload()
  const list = useList<"lines", LineDto>("/company/statement", "lines", {
    filters: ["currency_code"],
  })
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "currency_code",
      label: t("ledger.currency"),
      options: currencies.map((value) => ({ value, label: value.toUpperCase() })),
    },
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={currencies.length > 1 ? filters : undefined}
      title={t("balance.statement")}
      hint={t("balance.statementHint")}
      actions={[
        {
          label: t("balance.export"),
          onClick: () => save({ path: "/company/statement/export", fileName: "statement.csv" }),
        },
      ]}
      empty={{ title: t("balance.noLines"), hint: t("balance.noLinesHint") }}
    />
  )
}

import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CustomerRowDto } from "../../../http/analytics"

const column = createDataTableColumnHelper<CustomerRowDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("name", {
      header: t("customers.name"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.name}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">
            {format.country(row.original.country_code)}
          </span>
        </span>
      ),
    }),
    column.accessor("verification_level", {
      header: t("customers.level"),
      cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
    }),
    column.accessor("relationship", {
      header: t("customers.relationship"),
      cell: ({ getValue }) => {
        const status = getValue()
        return status ? t(`states.relationship.${status}`) : "–"
      },
    }),
    column.accessor("orders", {
      header: t("customers.orders"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{format.number(getValue())}</span>,
    }),
    column.accessor("sales", {
      header: t("customers.sales"),
      align: "right",
      cell: ({ getValue }) => <Sums sums={getValue()} />,
    }),
    column.accessor("last_order_at", {
      header: t("customers.lastOrder"),
      cell: ({ getValue }) => (
        <span title={format.moment(getValue())}>{format.ago(getValue())}</span>
      ),
    }),
  ]
}

/** Amounts that can't be added up, one per currency. */
export const Sums = ({ sums }: { sums: CustomerRowDto["sales"] }) => {
  const { money } = useFormat()
  return sums.length ? (
    <span className="flex flex-col tabular-nums">
      {sums.map(({ currency_code, amount }) => (
        <span key={currency_code}>{money(amount, currency_code)}</span>
      ))}
    </span>
  ) : (
    <>–</>
  )
}

const useFilters = (): DataTableFilter[] => {
  const { t } = useTranslation("wholesale")
  return [
    {
      type: "radio",
      id: "sort",
      label: t("orders.sort"),
      options: ["recent", "sales", "name"].map((value) => ({
        value,
        label: t(`customers.sorts.${value}`),
      })),
    },
  ]
}

/** The retailers that buy here or asked to. */
export const CustomerTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"customers", CustomerRowDto>("/company/customers", "customers", {
    filters: ["sort"],
  })
  return (
    <ListTable
      list={list}
      columns={useColumns()}
      filters={useFilters()}
      search
      level="h1"
      title={t("customers.title")}
      hint={t("customers.hint")}
      rowHref={({ id }) => `/sales/customers/${id}`}
      empty={{ title: t("customers.empty"), hint: t("customers.emptyHint") }}
    />
  )
}

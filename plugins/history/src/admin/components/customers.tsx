import { Button, createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useCan, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PastCustomerDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { LinkForm } from "./link-form"

const column = createDataTableColumnHelper<PastCustomerDto>()

/** Customers of past orders, and which retailers of the marketplace they are. */
export const PastCustomers = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const place = usePlace()
  const editable = useCan(place.permission) && place.links
  const [linking, setLinking] = useState<PastCustomerDto | null>(null)
  const list = useList<"past_customers", PastCustomerDto>(
    `${place.api}/past-customers`,
    "past_customers",
    { filters: ["q"] }
  )
  const columns = [
    column.accessor("number", {
      header: t("pastSales.by.customer"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base">{row.original.number}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.name}</span>
        </span>
      ),
    }),
    column.accessor("country", {
      header: t("pastSales.by.country"),
      cell: ({ row: { original } }) =>
        original.country_code ? format.country(original.country_code) : (original.country ?? "–"),
    }),
    column.accessor("orders", {
      header: t("pastSales.orders"),
      align: "right",
      cell: ({ getValue }) => <span className="tabular-nums">{format.number(getValue())}</span>,
    }),
    column.accessor("last_order_at", {
      header: t("pastSales.lastOrder"),
      cell: ({ getValue }) => format.day(getValue()),
    }),
    column.accessor("company", {
      header: t("pastSales.retailer"),
      cell: ({ row: { original } }) =>
        editable ? (
          <Button size="small" variant="transparent" onClick={() => setLinking(original)}>
            {original.company?.name ?? t("pastSales.link")}
          </Button>
        ) : (
          (original.company?.name ?? "–")
        ),
    }),
  ]
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        level="h1"
        search
        title={t("menu.pastCustomers")}
        hint={t("pastSales.customersHint")}
        empty={{ title: t("pastSales.noCustomers"), hint: t("pastSales.emptyHint") }}
      />
      {linking ? <LinkForm customer={linking} onClose={() => setLinking(null)} /> : null}
    </>
  )
}

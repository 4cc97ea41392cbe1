import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { OrderGroupDto } from "../../../http/orders"

const column = createDataTableColumnHelper<OrderGroupDto>()

/** Every checkout, each with as many orders as sellers. */
export const CheckoutTable = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const list = useList<"order_groups", OrderGroupDto>("/order-groups", "order_groups")
  const columns = [
    column.accessor("display_id", {
      header: t("orders.number"),
      cell: ({ row }) => (
        <span className="flex flex-col">
          <span className="text-ui-fg-base tabular-nums">#{row.original.display_id}</span>
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.po_number}</span>
        </span>
      ),
    }),
    column.accessor("buyer.name", { header: t("orders.buyer") }),
    column.accessor("orders", {
      header: t("marketplace.sellers"),
      cell: ({ getValue }) => (
        <span className="block max-w-sm truncate">
          {getValue()
            .map(({ seller }) => seller.name)
            .join(", ")}
        </span>
      ),
    }),
    column.accessor("amounts.total", {
      header: t("orders.total"),
      align: "right",
      cell: ({ row }) => (
        <span className="text-ui-fg-base whitespace-nowrap tabular-nums">
          {format.money(row.original.amounts.total, row.original.currency_code)}
        </span>
      ),
    }),
    column.accessor("placed_at", {
      header: t("orders.placed"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap" title={format.moment(getValue())}>
          {format.ago(getValue())}
        </span>
      ),
    }),
  ]
  return (
    <ListTable
      list={list}
      columns={columns}
      search
      level="h1"
      title={t("marketplace.checkouts")}
      hint={t("marketplace.checkoutsHint")}
      rowHref={({ id }) => `/marketplace/checkouts/${id}`}
      empty={{ title: t("marketplace.noCheckouts"), hint: t("marketplace.noCheckoutsHint") }}
    />
  )
}

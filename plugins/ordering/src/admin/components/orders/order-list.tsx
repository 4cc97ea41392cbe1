import { ListTable, useDownload, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ComponentProps } from "react"
import type { OrderCardDto } from "../../../http/orders"
import { useOrderColumns, type Parties } from "./columns"
import { ORDER_FILTERS, useOrderFilters } from "./filters"
import { ViewTabs } from "./view-tabs"

type OrderListProps = {
  /** The endpoint of the list. */
  path: string
  /** Whether the list can be saved as CSV, exactly as it is filtered. */
  exportable?: boolean
  parties: Parties
  title: string
  hint?: string
  /** Where an order's page is. */
  page: string
  empty: { title: string; hint: string }
  selection?: ComponentProps<typeof ListTable<OrderCardDto>>["selection"]
}

/** A list of orders: the seller's, the operator's or a distributor's. */
export const OrderList = ({ path, exportable, parties, page, ...props }: OrderListProps) => {
  const { t } = useTranslation("wholesale")
  const { save } = useDownload()
  const list = useList<"orders", OrderCardDto>(path, "orders", {
    filters: ORDER_FILTERS,
    refetchInterval: 60_000,
  })
  const exportAll = () => {
    const { limit: _limit, offset: _offset, ...query } = list.query
    save({ path: `${path}/export`, query, fileName: "orders.csv" })
  }
  const columns = useOrderColumns(parties, props.selection !== undefined)
  return (
    <ListTable
      list={list}
      columns={columns}
      filters={useOrderFilters()}
      search
      level="h1"
      title={props.title}
      hint={props.hint}
      bar={<ViewTabs />}
      rowHref={({ id }) => `${page}/${id}`}
      actions={exportable ? [{ label: t("orders.export"), onClick: exportAll }] : []}
      selection={props.selection}
      empty={props.empty}
    />
  )
}

import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { CountdownText, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { OrderCardDto } from "../../../http/orders"
import { TO_SHIP } from "../../lib/lists"
import { OrderState } from "./state-badge"

const column = createDataTableColumnHelper<OrderCardDto>()

/** Whose name a list shows: a seller's own list has no need of the seller's. */
export type Parties = "buyer" | "both"

/** The columns of every list of orders, with a box to tick where rows can be selected. */
export const useOrderColumns = (parties: Parties, selectable = false) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  const number = column.accessor("display_id", {
    header: t("orders.number"),
    cell: ({ row }) => (
      <span className="flex flex-col">
        <span className="text-ui-fg-base tabular-nums">#{row.original.display_id}</span>
        {row.original.po_number ? (
          <span className="text-ui-fg-subtle txt-compact-xsmall">{row.original.po_number}</span>
        ) : null}
      </span>
    ),
  })
  const buyer = column.accessor("buyer.name", {
    header: t("orders.buyer"),
    cell: ({ row }) => (
      <span className="flex flex-col">
        <span className="text-ui-fg-base flex items-center gap-x-1.5">
          {row.original.buyer.name}
          {row.original.opening ? (
            <Badge size="2xsmall" color="purple" title={t("orders.openingHint")}>
              {t("orders.opening")}
            </Badge>
          ) : null}
        </span>
        <span className="text-ui-fg-subtle txt-compact-xsmall">
          {format.country(row.original.ship_to_country)} {row.original.ship_to_postal_code}
        </span>
      </span>
    ),
  })
  const seller = column.accessor("seller.name", { header: t("orders.seller") })
  const rest = [
    column.accessor("state", {
      header: t("orders.state"),
      cell: ({ row }) => <OrderState state={row.original.state} />,
    }),
    column.display({
      id: "due",
      header: t("orders.due"),
      cell: ({ row }) => <Due order={row.original} />,
    }),
    column.accessor("unit_count", {
      header: t("orders.units"),
      align: "right",
      cell: ({ row }) => (
        <span className="tabular-nums">{format.number(row.original.unit_count)}</span>
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
  return [
    ...(selectable ? [column.select()] : []),
    number,
    ...(parties === "both" ? [seller] : []),
    buyer,
    ...rest,
  ]
}

/** What happens next with an order, and by when. */
export const Due = ({ order }: { order: OrderCardDto }) => {
  const { t } = useTranslation("wholesale")
  const { date } = useFormat()
  if (order.state === "pending_acceptance") {
    return <CountdownText to={order.accept_by} />
  }
  if (TO_SHIP.includes(order.state) && order.expected_ship_on) {
    return (
      <span className="inline-flex items-center gap-x-1.5 whitespace-nowrap">
        {t("orders.shipBy", { date: date(order.expected_ship_on) })}
        {order.late ? <Late /> : null}
      </span>
    )
  }
  return order.late ? <Late /> : <span className="text-ui-fg-subtle">–</span>
}

const Late = () => {
  const { t } = useTranslation("wholesale")
  return (
    <Badge size="2xsmall" color="red">
      {t("orders.late")}
    </Badge>
  )
}

import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { Link } from "react-router-dom"
import type { OrderCardDto } from "../../../http/orders"
import { OrderState } from "./state-badge"

type OrderRowsProps = {
  orders: readonly OrderCardDto[]
  page: string
  /** Names the seller of each, where they differ. */
  sellers?: boolean
}

/** A short list of orders within a page about something else. */
export const OrderRows = ({ orders, page, sellers }: OrderRowsProps) => {
  const { money, day } = useFormat()
  return (
    <ul className="divide-y">
      {orders.map((order) => (
        <li key={order.id}>
          <Link
            to={`${page}/${order.id}`}
            className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3 outline-none"
          >
            <span className="min-w-0">
              <Text as="span" size="small" weight="plus" className="block truncate">
                #{order.display_id}
                {sellers ? ` · ${order.seller.name}` : null}
              </Text>
              <Text as="span" size="xsmall" className="text-ui-fg-subtle block">
                {day(order.placed_at)}
                {order.po_number ? ` · ${order.po_number}` : null}
              </Text>
            </span>
            <span className="flex items-center gap-x-4">
              <Text as="span" size="small" className="tabular-nums">
                {money(order.amounts.total, order.currency_code)}
              </Text>
              <OrderState state={order.state} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

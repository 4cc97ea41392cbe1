import { Text } from "@medusajs/ui"
import { EmptyState, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { OrderCardDto } from "../../../http/orders"
import { Due } from "../orders/columns"

type OrderQueueProps = {
  title: string
  orders: readonly OrderCardDto[]
  count: number
  view: string
  empty: { title: string; hint: string }
}

/** The orders that wait for one step, the most urgent first. */
export const OrderQueue = ({ title, orders, count, view, empty }: OrderQueueProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Section
      title={title}
      actions={
        count > orders.length ? (
          <Link
            to={`/sales?view=${view}`}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          >
            {t("today.all", { count })}
          </Link>
        ) : null
      }
    >
      {orders.length ? (
        <ul className="divide-y">
          {orders.map((order) => (
            <QueuedOrder key={order.id} order={order} />
          ))}
        </ul>
      ) : (
        <EmptyState {...empty} />
      )}
    </Section>
  )
}

const QueuedOrder = ({ order }: { order: OrderCardDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (
    <li>
      <Link
        to={`/sales/${order.id}`}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3 outline-none"
      >
        <span className="min-w-0">
          <Text as="span" size="small" weight="plus" className="block truncate">
            #{order.display_id} · {order.buyer.name}
          </Text>
          <Text as="span" size="xsmall" className="text-ui-fg-subtle block tabular-nums">
            {t("today.lines", { count: order.line_count })} ·{" "}
            {money(order.amounts.total, order.currency_code)}
          </Text>
        </span>
        <span className="txt-compact-small">
          <Due order={order} />
        </span>
      </Link>
    </li>
  )
}

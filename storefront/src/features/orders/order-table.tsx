import { getLocale, getTranslations } from "next-intl/server"
import type { OrderCardDto } from "@/data/orders"
import { formatMoney } from "@/domain/money"
import { ORDER_TONES } from "@/domain/order-states"
import { dateWriter } from "@/i18n/dates"
import { Link } from "@/i18n/navigation"
import { cx } from "@/ui/cx"
import { Status } from "@/ui/status"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

/** What a phone leaves out, so that state and total need no scrolling. */
const WIDE = "max-sm:hidden"

type OrderTableProps = { orders: OrderCardDto[]; label: string }

/** Orders as rows: with whom, under which PO number, how they stand and when they ship. */
export const OrderTable = async ({ orders, label }: OrderTableProps) => {
  const t = await getTranslations("orders")
  return (
    <Table label={label}>
      <thead>
        <tr>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell>{t("seller")}</HeadCell>
          <HeadCell className={WIDE}>{t("poNumber")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("placed")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("ships")}</HeadCell>
          <HeadCell className={cx("text-end", WIDE)}>{t("units")}</HeadCell>
          <HeadCell className="text-end">{t("total")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </tbody>
    </Table>
  )
}

const OrderRow = async ({ order }: { order: OrderCardDto }) => {
  const t = await getTranslations("orders")
  const states = await getTranslations("orderStates")
  const locale = await getLocale()
  const date = await dateWriter()
  const right = "text-end whitespace-nowrap"
  return (
    <Row>
      <Cell className="font-medium">
        <Link href={`/orders/${order.id}`} className="hover:underline">
          {`#${order.display_id}`}
        </Link>
      </Cell>
      <Cell className="max-w-64 sm:min-w-40 sm:truncate">
        {order.seller.name}
        {order.po_number ? (
          <span className="block text-xs text-muted sm:hidden">{order.po_number}</span>
        ) : null}
      </Cell>
      <Cell className={cx("whitespace-nowrap", WIDE)}>{order.po_number ?? "–"}</Cell>
      <Cell className="sm:whitespace-nowrap">
        <Status tone={ORDER_TONES[order.state]} label={states(order.state)} />
        {order.late ? (
          <span className="ms-2 text-sm font-medium text-warning">{t("late")}</span>
        ) : null}
      </Cell>
      <Cell className={cx(right, WIDE)}>{date(order.placed_at)}</Cell>
      <Cell className={cx(right, WIDE)}>{date(order.shipped_at ?? order.expected_ship_on)}</Cell>
      <Cell className={cx(right, WIDE)}>{order.unit_count}</Cell>
      <Cell className={`${right} font-medium`}>
        {formatMoney(order.amounts.total, order.currency_code, locale)}
      </Cell>
    </Row>
  )
}

import { Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { MoneyLink } from "../parts/money-link"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"
import { HoldBadge } from "../parts/state-badge"
import type { PaymentDetail } from "./payment-view"

/** The orders that a payment is for, and where the money of each stands. */
export const PaymentOrders = ({ payment }: { payment: PaymentDetail }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const heads = [
    { name: t("payments.order") },
    { name: t("payments.seller") },
    { name: t("payments.amount"), right: true },
    { name: t("payments.state") },
  ]
  return (
    <Section title={t("payments.orders")} description={t("payments.ordersHint")}>
      <PlainTable caption={t("payments.orders")} heads={heads}>
        <tbody className="divide-y">
          {payment.orders.map((order) => (
            <tr key={order.seller_order_id}>
              <RowHead>
                <MoneyLink to={`/marketplace/${order.seller_order_id}`}>
                  #{order.display_id}
                </MoneyLink>
              </RowHead>
              <Cell>{order.seller.name}</Cell>
              <Cell right>{money(order.amount, payment.currency_code)}</Cell>
              <Cell>
                <HoldBadge state={order.state} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )
}

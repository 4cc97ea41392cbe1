import { Fact, Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TicketDto } from "../../http/support"

type Order = NonNullable<TicketDto["order_context"]>

/** The order that a ticket is about: who with whom, where it stands, and its money. */
export const OrderContext = ({ order }: { order: Order }) => {
  const { t } = useTranslation("wholesale")
  const { money, moment } = useFormat()
  return (
    <Section title={t("support.orderHead")}>
      <Fact name={t("support.number")}>
        <Link to={`/marketplace/${order.id}`} className="text-ui-fg-interactive underline">
          {t("support.order", { number: order.display_id })}
        </Link>
        {order.po_number ? ` · ${order.po_number}` : null}
      </Fact>
      <Fact name={t("support.buyer")}>{order.buyer.name}</Fact>
      <Fact name={t("support.seller")}>{order.seller.name}</Fact>
      <Fact name={t("support.state")}>{t(`orders.states.${order.state}`)}</Fact>
      <Fact name={t("support.total")}>{money(order.total, order.currency_code)}</Fact>
      <Fact name={t("support.money")}>
        {order.money_state ? t(`holds.states.${order.money_state}`) : t("support.noMoney")}
      </Fact>
      <Fact name={t("support.placedAt")}>{moment(order.placed_at)}</Fact>
    </Section>
  )
}

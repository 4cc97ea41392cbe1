import { Fact, Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { OrderGroupDto } from "../../../http/orders"
import { Totals } from "../order/totals"
import { OrderRows } from "../orders/order-rows"

/** One checkout: what the buyer placed at once, and the order of each seller that came of it. */
export const CheckoutView = ({ id }: { id: string }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const result = useData<{ order_group: OrderGroupDto }>(`/order-groups/${id}`)
  return (
    <Loaded result={result}>
      {({ order_group: group }) => (
        <div className="flex flex-col gap-y-2">
          <Section
            level="h1"
            title={t("marketplace.one", { number: group.display_id })}
            description={t("orders.placedOn", { date: moment(group.placed_at) })}
          >
            <Fact name={t("orders.buyer")}>
              <Link
                to={`/companies/${group.buyer.id}`}
                className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
              >
                {group.buyer.name}
              </Link>
            </Fact>
            <Fact name={t("orders.po")}>{group.po_number ?? "–"}</Fact>
            <Totals order={group} />
          </Section>
          <Section title={t("marketplace.ordersOf", { count: group.orders.length })}>
            <OrderRows orders={group.orders} page="/marketplace" sellers />
          </Section>
        </div>
      )}
    </Loaded>
  )
}

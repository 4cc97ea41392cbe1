import { Badge } from "@medusajs/ui"
import { EmptyState, Fact, Loaded, Section, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { CustomerDto } from "../../../http/analytics"
import { OrderRows } from "../orders/order-rows"
import { ProductFigures } from "../analytics/product-figures"
import { Sums } from "./customer-table"
import { Notes } from "./notes"

/** One retailer as its seller knows it: tier, what it bought, and what colleagues noted. */
export const CustomerProfile = ({ id }: { id: string }) => {
  const { t } = useTranslation("wholesale")
  const path = `/company/customers/${id}`
  const result = useData<{ customer: CustomerDto }>(path)
  return (
    <Loaded result={result}>
      {({ customer }) => (
        <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-3">
          <div className="flex min-w-0 flex-col gap-y-2 xl:col-span-2">
            <Facts customer={customer} />
            <Section title={t("customers.recentOrders")}>
              {customer.recent_orders.length ? (
                <OrderRows orders={customer.recent_orders} page="/sales" />
              ) : (
                <EmptyState
                  title={t("customers.noOrders")}
                  hint={t("customers.noOrdersHint", { name: customer.name })}
                />
              )}
            </Section>
            {customer.top_products.length ? (
              <Section title={t("customers.topProducts")}>
                <ProductFigures
                  rows={customer.top_products}
                  currency={customer.sales[0]?.currency_code ?? "eur"}
                />
              </Section>
            ) : null}
          </div>
          <Notes path={path} notes={customer.notes} />
        </div>
      )}
    </Loaded>
  )
}

const Facts = ({ customer }: { customer: CustomerDto }) => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return (
    <Section
      level="h1"
      title={customer.name}
      description={[customer.city, format.country(customer.country_code)]
        .filter(Boolean)
        .join(", ")}
    >
      <Fact name={t("customers.tiers")}>
        {customer.tiers.length ? (
          <span className="flex flex-wrap gap-1">
            {customer.tiers.map((tier) => (
              <Badge key={tier} size="2xsmall" color="purple">
                {tier}
              </Badge>
            ))}
          </span>
        ) : (
          <span className="text-ui-fg-subtle">{t("customers.noTier")}</span>
        )}
      </Fact>
      <Fact name={t("customers.relationship")}>
        {customer.relationship ? t(`states.relationship.${customer.relationship}`) : "–"}
      </Fact>
      <Fact name={t("customers.level")}>{customer.verification_level}</Fact>
      <Fact name={t("customers.orders")}>{format.number(customer.orders)}</Fact>
      <Fact name={t("customers.sales")}>
        <Sums sums={customer.sales} />
      </Fact>
      <Fact name={t("customers.firstOrder")}>{format.day(customer.first_order_at)}</Fact>
      <Fact name={t("customers.lastOrder")}>{format.day(customer.last_order_at)}</Fact>
      <Fact name={t("customers.website")}>
        {customer.website ? (
          <a
            href={customer.website}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {customer.website}
          </a>
        ) : (
          "–"
        )}
      </Fact>
    </Section>
  )
}

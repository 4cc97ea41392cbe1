import { getLocale, getTranslations } from "next-intl/server"
import type { OrderDto } from "@/data/orders"
import { Sums } from "@/features/cart/sums"
import { countryName } from "@/i18n/format"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { DefinitionList } from "@/ui/definition-list"

/** The sums of an order, where it goes, its reference and the reason for its tax. */
export const OrderFacts = async ({ order }: { order: OrderDto }) => {
  const t = await getTranslations("order")
  const cart = await getTranslations("cart")
  const taxes = await getTranslations("taxReasons")
  const locale = await getLocale()
  const to = order.ship_to
  const address = to
    ? [
        to.company,
        [to.first_name, to.last_name].filter(Boolean).join(" "),
        to.address_1,
        to.address_2,
        [to.postal_code, to.city].filter(Boolean).join(" "),
        to.country_code ? countryName(to.country_code, locale) : null,
      ].filter(Boolean)
    : []
  return (
    <>
      <div className="rounded-lg border border-line bg-surface p-4">
        <Sums totals={order.amounts} currency={order.currency_code} label={cart("total")} strong />
        {order.tax_reason ? (
          <p className="mt-1 text-sm text-muted">
            {lookup(taxes, order.tax_reason, order.tax_reason)}
          </p>
        ) : null}
      </div>
      <div className="mt-5">
        <DefinitionList
          narrow
          rows={[
            { term: t("poNumber"), value: order.po_number ?? "–" },
            {
              term: t("shipTo"),
              value: address.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              )),
            },
            {
              term: t("kind"),
              value: (
                <span className="inline-block first-letter:uppercase">
                  {order.opening ? cart("opening") : cart("reorder")}
                </span>
              ),
            },
            {
              term: t("group"),
              value: (
                <Link
                  href={`/order-groups/${order.group_id}`}
                  className="text-accent hover:underline"
                >
                  {t("groupLink")}
                </Link>
              ),
            },
            ...(order.note ? [{ term: t("yourNote"), value: order.note }] : []),
          ]}
        />
      </div>
    </>
  )
}

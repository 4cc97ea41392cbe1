import { useLocale, useTranslations } from "next-intl"
import type { ProductCardDto } from "@/data/products"
import { formatMoney } from "@/domain/money"
import { marginPercent } from "@/domain/price-ladder"

/** Says what a product costs and asks for, as short words for cards and rows. */
export const useProductFacts = () => {
  const t = useTranslations("catalogue")
  const locale = useLocale()
  return (product: ProductCardDto) => {
    const { price } = product
    const money = (amount: number) => formatMoney(amount, price.currency_code, locale)
    const margin =
      price.msrp !== null && price.from !== null ? marginPercent(price.from, price.msrp) : null
    return {
      price: price.from === null ? null : money(price.from),
      lowest: price.lowest !== null && price.lowest !== price.from ? money(price.lowest) : null,
      noPrice: price.hidden ? t("priceHidden") : t("noPrice"),
      msrp: price.msrp === null ? null : money(price.msrp),
      margin: margin === null ? null : `${margin} %`,
      minimum: t("minimumOf", { count: product.min_quantity }),
      leadTime:
        product.supply === "made_to_order"
          ? t("madeIn", { days: product.lead_time_days })
          : product.in_stock
            ? t("shipsIn", { days: product.lead_time_days })
            : t("outOfStock"),
      orderable: product.reasons.length === 0,
    }
  }
}

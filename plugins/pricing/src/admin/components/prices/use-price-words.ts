import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

type Place = { source: string; target: string; name?: string | null; min_quantity?: number }

/** How prices are called: for whom they are, and from which quantity on. */
export const usePriceWords = () => {
  const { t } = useTranslation("wholesale")
  const { number, country } = useFormat()
  const forWhom = ({ source, target, name }: Place) => {
    if (source === "country") {
      return country(target)
    }
    return source === "tier" || source === "customer"
      ? (name ?? t(`prices.sources.${source}`))
      : t(`prices.sources.${source}`)
  }
  const from = (quantity = 1) =>
    quantity > 1 ? t("prices.fromQuantity", { quantity: number(quantity) }) : ""
  return {
    forWhom,
    from,
    full: (place: Place) => [forWhom(place), from(place.min_quantity)].filter(Boolean).join(" "),
  }
}

"use client"

import { useTranslations } from "next-intl"
import type { PageVariantDto } from "@wholesale/catalog/http/discovery"
import { canBeHad } from "@/domain/order-sheet"

/** How much is there, in few words; made to order where no stock is kept. */
export const StockWord = ({ variant }: { variant: PageVariantDto }) => {
  const t = useTranslations("orderPanel")
  if (variant.available === null) {
    return t("madeToOrder")
  }
  if (!canBeHad(variant)) {
    return <span className="text-danger">{t("soldOut")}</span>
  }
  if (variant.available <= 0) {
    return t("backorder")
  }
  return (
    <span className={variant.low_stock ? "text-warning" : undefined}>
      {variant.low_stock
        ? t("lowStock", { count: variant.available })
        : t("inStock", { count: variant.available })}
    </span>
  )
}

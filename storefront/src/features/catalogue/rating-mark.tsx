import { useFormatter, useTranslations } from "next-intl"
import type { ProductCardDto } from "@/data/products"
import { Stars } from "@/ui/stars"

/** The average rating with how many gave it; nothing where nobody did. */
export const RatingMark = ({ rating }: Pick<ProductCardDto, "rating">) => {
  const t = useTranslations("reviews")
  const format = useFormatter()
  if (rating.average === null || rating.count === 0) {
    return <span className="text-sm text-muted">{t("none")}</span>
  }
  const average = format.number(rating.average, { maximumFractionDigits: 1 })
  return (
    <span className="tnum inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <Stars rating={rating.average} label={t("average", { average, count: rating.count })} />
      <span aria-hidden="true" className="text-muted">
        {`${average} (${rating.count})`}
      </span>
    </span>
  )
}

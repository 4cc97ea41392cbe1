import { Star, StarSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

/** A rating from one to five. */
export const Stars = ({ rating }: { rating: number }) => {
  const { t } = useTranslation("wholesale")
  return (
    <span role="img" aria-label={t("reviews.stars", { count: rating })} className="inline-flex">
      {[1, 2, 3, 4, 5].map((star) =>
        star <= rating ? (
          <StarSolid key={star} aria-hidden className="text-ui-tag-orange-icon" />
        ) : (
          <Star key={star} aria-hidden className="text-ui-fg-muted" />
        )
      )}
    </span>
  )
}

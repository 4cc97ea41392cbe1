import { StarSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { CountdownText, EmptyState, Section, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

/** As much of a review as the board shows; the catalog plugin has the rest. */
type WaitingReview = {
  id: string
  rating: number
  title: string
  product_title: string
  retailer_name: string
  status: string
  publish_at: string
}

const ALL = "/listings/reviews?answered=false"

/** The reviews that have no reply yet; nothing for those who may not read reviews. */
export const ReviewQueue = () => {
  const { t } = useTranslation("wholesale")
  const { data } = useData<{ reviews: WaitingReview[]; count: number }>("/company/reviews", {
    answered: "false",
    limit: 5,
  })
  if (!data) {
    return null
  }
  return (
    <Section
      title={t("today.reviewsToAnswer")}
      actions={
        data.count > data.reviews.length ? (
          <Link
            to={ALL}
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus"
          >
            {t("today.all", { count: data.count })}
          </Link>
        ) : null
      }
    >
      {data.reviews.length ? (
        <ul className="divide-y">
          {data.reviews.map((review) => (
            <li key={review.id}>
              <Waiting review={review} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("today.noReviews")} hint={t("today.noReviewsHint")} />
      )}
    </Section>
  )
}

const Waiting = ({ review }: { review: WaitingReview }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Link
      to={ALL}
      className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3 outline-none"
    >
      <span className="min-w-0">
        <Text as="span" size="small" weight="plus" className="flex items-center gap-x-1.5">
          <span
            className="text-ui-fg-subtle inline-flex shrink-0 items-center gap-x-0.5 tabular-nums"
            role="img"
            aria-label={t("today.stars", { count: review.rating })}
          >
            {review.rating}
            <StarSolid aria-hidden className="text-ui-tag-orange-icon" />
          </span>
          <span className="truncate">{review.title}</span>
        </Text>
        <Text as="span" size="xsmall" className="text-ui-fg-subtle block truncate">
          {review.product_title} · {review.retailer_name}
        </Text>
      </span>
      {review.status === "private" ? (
        <span className="txt-compact-small">
          <CountdownText to={review.publish_at} />
        </span>
      ) : null}
    </Link>
  )
}

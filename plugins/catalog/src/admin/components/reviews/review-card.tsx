import { StatusBadge, Text } from "@medusajs/ui"
import { CountdownText, useFormat } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { PartyReviewDto } from "../../../http/reviews"
import { REVIEW_COLORS } from "../../lib/lists"
import { Stars } from "./stars"

type ReviewCardProps = {
  review: PartyReviewDto
  /** Beside the author, e.g. the seller whom it is about. */
  about?: string
  actions?: ReactNode
  children?: ReactNode
}

/** A review in full, with its reply. */
export const ReviewCard = ({ review, about, actions, children }: ReviewCardProps) => {
  const { t } = useTranslation("wholesale")
  const { country, moment, ago } = useFormat()
  return (
    <article className="flex flex-col gap-y-2 px-6 py-4" aria-labelledby={review.id}>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Stars rating={review.rating} />
            <Text id={review.id} size="small" weight="plus" className="break-words">
              {review.title}
            </Text>
          </div>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[
              review.product_title,
              about,
              `${review.retailer_name}, ${country(review.retailer_country)}`,
            ]
              .filter(Boolean)
              .join(" · ")}{" "}
            <time dateTime={review.created_at} title={moment(review.created_at)}>
              · {ago(review.created_at)}
            </time>
          </Text>
        </div>
        <div className="txt-compact-small flex flex-wrap items-center gap-2">
          <StatusBadge color={REVIEW_COLORS[review.status]}>
            {t(`reviews.statuses.${review.status}`)}
          </StatusBadge>
          {review.status === "private" ? (
            <span title={t("reviews.publicAfter")}>
              <CountdownText to={review.publish_at} />
            </span>
          ) : null}
          {actions}
        </div>
      </div>
      <Text size="small" className="max-w-prose whitespace-pre-wrap break-words">
        {review.body}
      </Text>
      <Aspects aspects={review.aspects} />
      {review.images.length ? (
        <div className="flex flex-wrap gap-2">
          {review.images.map((src, index) => (
            <a key={src} href={src} target="_blank" rel="noreferrer">
              <img
                src={src}
                alt={t("reviews.image", { number: index + 1, name: review.retailer_name })}
                className="size-16 rounded-md object-cover"
              />
            </a>
          ))}
        </div>
      ) : null}
      {review.reply ? (
        <div className="border-ui-border-strong border-l-2 pl-3">
          <Text size="xsmall" weight="plus">
            {t("reviews.reply")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
            {review.reply}
          </Text>
        </div>
      ) : null}
      {review.removal_reason ? (
        <Text size="small" className="text-ui-fg-error">
          {t("reviews.removedBecause", { reason: review.removal_reason })}
        </Text>
      ) : null}
      {children}
    </article>
  )
}

const Aspects = ({ aspects }: { aspects: PartyReviewDto["aspects"] }) => {
  const { t } = useTranslation("wholesale")
  const rated = Object.entries(aspects)
  return rated.length ? (
    <dl className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-4 gap-y-1">
      {rated.map(([aspect, rating]) => (
        <div key={aspect} className="flex items-center gap-x-1.5">
          <dt>{t(`reviews.aspects.${aspect}`)}</dt>
          <dd className="text-ui-fg-base tabular-nums">{rating}/5</dd>
        </div>
      ))}
    </dl>
  ) : null
}

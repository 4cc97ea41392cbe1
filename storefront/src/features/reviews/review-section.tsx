import { useFormatter, useTranslations } from "next-intl"
import type { Outcome } from "@/data/attempt"
import type { ProductReviewsDto, ReviewDto } from "@/data/products"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { lookup } from "@/i18n/lookup"
import { Section } from "@/ui/page-header"
import { Stars } from "@/ui/stars"
import { ReviewEntry } from "./review-entry"

type ReviewSectionProps = {
  handle: string
  outcome: Outcome<ProductReviewsDto>
  reports: boolean
}

/** What companies say that received the product: the averages, then each in its own words. */
export const ReviewSection = ({ handle, outcome, reports }: ReviewSectionProps) => {
  const t = useTranslations("reviews")
  return (
    <Section title={t("title")} lead={t("lead")} id="reviews">
      {!outcome.ok ? (
        <ProblemState problem={outcome.problem} />
      ) : outcome.data.count === 0 ? (
        <p className="text-muted">{t("empty")}</p>
      ) : (
        <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[260px_minmax(0,1fr)]">
          <Averages reviews={outcome.data} />
          <div className="min-w-0">
            <ul className="border-t border-line">
              {outcome.data.reviews.map((review: ReviewDto) => (
                <ReviewEntry key={review.id} review={review} reports={reports} />
              ))}
            </ul>
            <Pagination path={`/products/${handle}`} {...outcome.data} />
          </div>
        </div>
      )}
    </Section>
  )
}

const Averages = ({ reviews }: { reviews: ProductReviewsDto }) => {
  const t = useTranslations("reviews")
  const aspects = useTranslations("reviewAspects")
  const format = useFormatter()
  const write = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const average = reviews.rating.average ?? 0
  const most = Math.max(1, ...reviews.stars)
  return (
    <div>
      <p className="tnum flex items-center gap-2">
        <strong className="text-2xl font-semibold">{write(average)}</strong>
        <Stars
          rating={average}
          label={t("average", { average: write(average), count: reviews.rating.count })}
        />
        <span className="text-muted">{t("count", { count: reviews.rating.count })}</span>
      </p>
      <ul className="tnum mt-2 grid gap-1 text-sm">
        {reviews.stars.map((count, index) => (
          <li key={index} className="grid grid-cols-[64px_1fr_28px] items-center gap-2">
            <span className="text-muted">{t("stars", { count: 5 - index })}</span>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="h-1.5 w-full"
            >
              <rect width={100} height={4} className="fill-line" />
              <rect width={(count / most) * 100} height={4} className="fill-warning" />
            </svg>
            <span className="text-end">{count}</span>
          </li>
        ))}
      </ul>
      <dl className="tnum mt-3 text-sm">
        {Object.entries(reviews.aspects).map(([aspect, value]) => (
          <div key={aspect} className="flex justify-between gap-3">
            <dt className="text-muted">{lookup(aspects, aspect, aspect)}</dt>
            <dd>{write(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import { useLocale, useTranslations } from "next-intl"
import type { ReviewDto } from "@/data/products"
import { REPORT_REASONS } from "@/domain/review-words"
import { reportReviewAction } from "@/features/product/actions"
import { useDateWriter } from "@/i18n/dates"
import { countryName } from "@/i18n/format"
import { ActionForm } from "@/ui/action-form"
import { SelectField, TextField } from "@/ui/field"
import { Stars } from "@/ui/stars"
import { SubmitButton } from "@/ui/submit-button"

/** One review: who, how many stars, in which words, with which pictures, and what the maker answers. */
export const ReviewEntry = ({ review, reports }: { review: ReviewDto; reports: boolean }) => {
  const t = useTranslations("reviews")
  const locale = useLocale()
  const date = useDateWriter()
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <Stars rating={review.rating} label={t("given", { rating: review.rating })} />
        <strong className="font-semibold">{review.title}</strong>
      </p>
      <p className="text-sm text-muted">
        {[
          review.retailer_name,
          countryName(review.retailer_country, locale),
          date(review.published_at ?? review.created_at),
        ].join(" · ")}
      </p>
      <p className="mt-1 max-w-3xl whitespace-pre-line">{review.body}</p>
      {review.images.length > 0 ? (
        <ul className="mt-2 flex gap-2">
          {review.images.map((image, index) => (
            <li key={image}>
              <a href={image} target="_blank" rel="noopener noreferrer">
                <img
                  src={image}
                  alt={t("picture", { number: index + 1, name: review.retailer_name })}
                  loading="lazy"
                  className="size-16 rounded-md border border-line object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {review.reply ? (
        <div className="mt-2 border-s-2 border-accent ps-3">
          <p className="text-sm font-medium">{t("reply")}</p>
          <p className="max-w-3xl whitespace-pre-line">{review.reply}</p>
        </div>
      ) : null}
      {reports ? <Report id={review.id} /> : null}
    </li>
  )
}

const Report = ({ id }: { id: string }) => {
  const t = useTranslations("reviews")
  return (
    <details className="mt-1">
      <summary className="inline-flex cursor-pointer items-center text-sm text-muted hover:underline">
        {t("report")}
      </summary>
      <ActionForm action={reportReviewAction} resetOnDone className="mt-2 grid max-w-md gap-3">
        <input type="hidden" name="review_id" value={id} />
        <SelectField
          name="reason"
          label={t("reason")}
          options={REPORT_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
        <TextField name="note" label={t("note")} maxLength={1000} />
        <div>
          <SubmitButton variant="secondary">{t("send")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}

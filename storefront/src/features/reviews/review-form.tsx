import { useTranslations } from "next-intl"
import type { PartyReviewDto } from "@/data/reviews"
import { REVIEW_ASPECTS } from "@/domain/review-words"
import { writeReviewAction } from "@/features/product/actions"
import { ActionForm } from "@/ui/action-form"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { OwnPictures } from "./own-pictures"

const STARS = [5, 4, 3, 2, 1]

type ReviewFormProps = {
  productId: string
  title: string
  /** What the company wrote already; then pictures can be added. */
  review: PartyReviewDto | undefined
}

/** What a company says about a product that it received, with its pictures. */
export const ReviewForm = ({ productId, title, review }: ReviewFormProps) => {
  const t = useTranslations("reviews")
  const aspects = useTranslations("reviewAspects")
  const options = STARS.map((count) => ({ value: String(count), label: t("stars", { count }) }))
  return (
    <details className="border-b border-line py-1">
      <summary className="control-h flex cursor-pointer items-center font-medium hover:underline">
        {t("write", { title })}
      </summary>
      <ActionForm action={writeReviewAction} resetOnDone className="mt-2 mb-4 grid max-w-2xl gap-4">
        <input type="hidden" name="product_id" value={productId} />
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            name="rating"
            label={t("rating")}
            options={options}
            placeholder={t("choose")}
            defaultValue=""
            required
          />
          {REVIEW_ASPECTS.map((aspect) => (
            <SelectField
              key={aspect}
              name={`aspect.${aspect}`}
              label={aspects(aspect)}
              mark={t("optional")}
              options={options}
              placeholder="–"
              defaultValue=""
            />
          ))}
        </div>
        <TextField name="title" label={t("reviewTitle")} required maxLength={120} />
        <TextAreaField
          name="body"
          label={t("body")}
          hint={t("privateHint")}
          required
          rows={4}
          maxLength={4000}
        />
        <div>
          <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
      {review ? (
        <OwnPictures review={review} />
      ) : (
        <p className="mb-4 text-sm text-muted">{t("picturesHint")}</p>
      )}
    </details>
  )
}

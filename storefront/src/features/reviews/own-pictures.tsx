import { useTranslations } from "next-intl"
import type { PartyReviewDto } from "@/data/reviews"
import { PictureUpload } from "./picture-upload"

/** As many as the backend takes. */
const MAX_PICTURES = 5

/** The pictures of a review that the own company wrote, and a way to add one. */
export const OwnPictures = ({ review }: { review: PartyReviewDto }) => {
  const t = useTranslations("reviews")
  const upload = useTranslations("upload")
  const addable = review.status !== "removed" && review.images.length < MAX_PICTURES
  return (
    <div className="mb-4 grid max-w-2xl gap-2">
      <h3 className="font-medium">{t("yourPictures")}</h3>
      {review.images.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {review.images.map((image, index) => (
            <li key={image}>
              <img
                src={image}
                alt={t("yourPicture", { number: index + 1, title: review.product_title })}
                loading="lazy"
                className="size-16 rounded-md border border-line object-cover"
              />
            </li>
          ))}
        </ul>
      ) : null}
      {addable ? (
        <PictureUpload
          reviewId={review.id}
          words={{
            choose: t("addPicture"),
            hint: t("addPictureHint", { limit: MAX_PICTURES }),
            progress: upload("progress"),
            done: upload("done"),
            failed: upload("failed"),
            tooLarge: t("pictureTooLarge"),
            wrongType: t("pictureWrongType"),
          }}
        />
      ) : null}
    </div>
  )
}

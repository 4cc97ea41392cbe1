import { Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ModeratedReviewDto } from "../../../http/reviews"

type RemovalFormProps = { review: ModeratedReviewDto; onClose: () => void }

/** Takes a review down; author and seller are told the reason. */
export const RemovalForm = ({ review, onClose }: RemovalFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason, setReason] = useState("")
  const remove = useAction(() => api.post(`/reviews/${review.id}/remove`, { reason }), {
    refresh: ["/reviews"],
    done: "moderation.removedDone",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("moderation.removeTitle", { title: review.title })}
      description={t("moderation.removeHint")}
      submit={t("moderation.remove")}
      danger
      busy={remove.isPending}
      disabled={!reason.trim()}
      error={remove.error}
      onSubmit={() => remove.mutate(undefined)}
    >
      <Field label={t("moderation.reason")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

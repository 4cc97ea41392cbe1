import { Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { PartyReviewDto } from "../../../http/reviews"
import { REPORT_REASONS } from "../../lib/lists"

type ReportFormProps = { review: PartyReviewDto; onClose: () => void }

/** Tells the operator that a review breaks the rules. */
export const ReportForm = ({ review, onClose }: ReportFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason, setReason] = useState("")
  const [note, setNote] = useState("")
  const send = useAction(
    () => api.post(`/company/reviews/${review.id}/report`, { reason, note: note.trim() || null }),
    { refresh: ["/company/reviews"], done: "reviews.reported", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("reviews.reportTitle")}
      description={t("reviews.reportHint")}
      submit={t("reviews.report")}
      busy={send.isPending}
      disabled={!reason}
      error={send.error}
      onSubmit={() => send.mutate(undefined)}
    >
      <Field label={t("reviews.reportReason")}>
        {(id) => (
          <Choice
            id={id}
            value={reason}
            placeholder={t("reviews.chooseReason")}
            options={REPORT_REASONS.map((value) => ({
              value,
              label: t(`reviews.reportReasons.${value}`),
            }))}
            onChange={setReason}
          />
        )}
      </Field>
      <Field label={t("reviews.note")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

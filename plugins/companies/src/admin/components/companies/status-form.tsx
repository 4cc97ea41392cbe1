import { Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { REASON_CODES } from "../../lib/lists"

type StatusFormProps = { move: "suspend" | "reinstate"; path: string; onClose: () => void }

/** Suspending a company or lifting the suspension, with the reason that its history keeps. */
export const StatusForm = ({ move, path, onClose }: StatusFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason_code, setReason] = useState("")
  const [note, setNote] = useState("")
  const save = useAction(
    () => api.post(`${path}/${move}`, reason_code ? { reason_code, note } : { note }),
    { refresh: ["/companies"], done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`companies.${move}`)}
      description={t(`companies.${move}Hint`)}
      submit={t(`companies.${move}`)}
      danger={move === "suspend"}
      busy={save.isPending}
      disabled={!note.trim()}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {move === "suspend" ? (
        <Field label={t("review.reason")} optional>
          {(id) => (
            <Choice
              id={id}
              value={reason_code}
              placeholder={t("review.chooseReason")}
              options={REASON_CODES.map((value) => ({ value, label: t(`reasons.${value}`) }))}
              onChange={setReason}
            />
          )}
        </Field>
      ) : null}
      <Field label={t("review.note")} hint={t("companies.noteHint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

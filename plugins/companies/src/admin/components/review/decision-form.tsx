import { Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { REASON_CODES } from "../../lib/lists"
import type { Move } from "./readiness"

type DecisionFormProps = { move: Exclude<Move, "start">; at: string; onClose: () => void }

/** A decision with its reason. The note goes to the applicant word for word. */
export const DecisionForm = ({ move, at, onClose }: DecisionFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason_code, setReason] = useState("")
  const [note, setNote] = useState("")
  const approving = move === "approve"
  const decide = useAction(
    () => api.post(`${at}/${move}`, approving ? { note: note || null } : { reason_code, note }),
    {
      refresh: ["/verification-cases", "/companies"],
      done: "review.decided",
      onDone: onClose,
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`review.moves.${move}`)}
      description={t(`review.moveHints.${move}`)}
      submit={t(`review.moves.${move}`)}
      danger={move === "reject" || move === "revoke"}
      busy={decide.isPending}
      disabled={!approving && (!reason_code || !note.trim())}
      error={decide.error}
      onSubmit={() => decide.mutate(undefined)}
    >
      {approving ? null : (
        <Field label={t("review.reason")}>
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
      )}
      <Field label={t("review.note")} hint={t("review.noteHint")} optional={approving}>
        {(id) => (
          <Textarea
            id={id}
            rows={5}
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

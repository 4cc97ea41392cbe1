import { Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DISPUTES_STALE, type AtDispute } from "../../lib/disputes"

type EscalateFormProps = AtDispute & { onClose: () => void }

/** Puts a dispute before the marketplace, or lets the operator take it over. */
export const EscalateForm = ({ dispute, desk, onClose }: EscalateFormProps) => {
  const { t } = useTranslation("wholesale")
  const [text, setText] = useState("")
  const send = useAction(
    () => api.post(`${desk.disputes}/${dispute.id}/escalate`, { text: text.trim() || null }),
    {
      refresh: DISPUTES_STALE,
      done: `disputes.escalate.${desk.side}.done`,
      onDone: onClose,
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`disputes.escalate.${desk.side}.submit`)}
      description={t(`disputes.escalate.${desk.side}.hint`)}
      submit={t(`disputes.escalate.${desk.side}.submit`)}
      busy={send.isPending}
      error={send.error ?? undefined}
      onSubmit={() => send.mutate(undefined)}
    >
      <Field label={t("disputes.text")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

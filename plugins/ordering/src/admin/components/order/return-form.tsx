import { Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReturnDto } from "../../../http/orders"
import { STALE } from "../../lib/desk"

export type ReturnDeed = "approve" | "decline" | "receive"

type ReturnFormProps = { back: ReturnDto; deed: ReturnDeed; onClose: () => void }

/** Allows a return, declines it, or takes the goods in. */
export const ReturnForm = ({ back, deed, onClose }: ReturnFormProps) => {
  const { t } = useTranslation("wholesale")
  const [answer, setAnswer] = useState("")
  const save = useAction(
    () => api.post(`/company/returns/${back.id}/${deed}`, { answer: answer.trim() || null }),
    { refresh: STALE, done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`returns.deeds.${deed}`)}
      description={t(`returns.hints.${deed}`)}
      submit={t(`returns.deeds.${deed}`)}
      danger={deed === "decline"}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("orders.noteToBuyer")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={1000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

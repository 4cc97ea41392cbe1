import { Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DESK_PATHS, STALE, type Desk } from "../../lib/desk"
import { CANCEL_REASONS, REJECT_REASONS } from "../../lib/lists"
import type { ViewedOrder } from "./order-view"

type EndFormProps = {
  order: ViewedOrder
  desk: Desk
  deed: "reject" | "cancel"
  onClose: () => void
}

/** Rejects or cancels a whole order, with the reason that the buyer reads. */
export const EndForm = ({ order, desk, deed, onClose }: EndFormProps) => {
  const { t } = useTranslation("wholesale")
  const [reason_code, setReason] = useState("")
  const [note, setNote] = useState("")
  const codes: readonly string[] = deed === "reject" ? REJECT_REASONS : CANCEL_REASONS
  const end = useAction(
    () =>
      api.post(`${DESK_PATHS[desk]}/${order.id}/${deed}`, {
        reason_code,
        note: note.trim() || null,
      }),
    { refresh: STALE, done: `orders.${deed}Done`, onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(`orders.${deed}Title`, { number: order.display_id })}
      description={t(`orders.${deed}Hint`)}
      submit={t(`orders.${deed}Submit`)}
      danger
      busy={end.isPending}
      disabled={!reason_code}
      error={end.error}
      onSubmit={() => end.mutate(undefined)}
    >
      <Field label={t("orders.reason")}>
        {(id) => (
          <Choice
            id={id}
            value={reason_code}
            placeholder={t("orders.chooseReason")}
            options={codes.map((code) => ({
              value: code,
              label: t(`orders.${deed}Reasons.${code}`),
            }))}
            onChange={setReason}
          />
        )}
      </Field>
      <Field label={t("orders.noteToBuyer")} optional>
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

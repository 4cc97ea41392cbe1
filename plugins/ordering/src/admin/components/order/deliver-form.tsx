import { Input, Textarea } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShipmentDto } from "../../../http/orders"
import { STALE } from "../../lib/desk"

type DeliverFormProps = { shipment: ShipmentDto; onClose: () => void }

/** Records that a parcel arrived; the record is evidence and can't be changed afterwards. */
export const DeliverForm = ({ shipment, onClose }: DeliverFormProps) => {
  const { t } = useTranslation("wholesale")
  const [at, setAt] = useState("")
  const [received_by, setReceivedBy] = useState("")
  const [note, setNote] = useState("")
  const deliver = useAction(
    () =>
      api.post(`/company/shipments/${shipment.id}/deliver`, {
        delivered_at: at ? new Date(at).toISOString() : null,
        received_by: received_by.trim() || null,
        note: note.trim() || null,
      }),
    { refresh: STALE, done: "shipments.deliveredDone", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("shipments.deliverTitle", { number: shipment.number })}
      description={t("shipments.deliverHint")}
      submit={t("shipments.deliver")}
      busy={deliver.isPending}
      error={deliver.error}
      onSubmit={() => deliver.mutate(undefined)}
    >
      <Field label={t("shipments.deliveredAt")} hint={t("shipments.nowIfEmpty")} optional>
        {(id) => (
          <Input
            id={id}
            type="datetime-local"
            size="small"
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("shipments.receiver")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={120}
            value={received_by}
            onChange={(event) => setReceivedBy(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("shipments.note")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

import { Input } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShipmentDto } from "../../../http/orders"
import { STALE } from "../../lib/desk"
import { TRACKING_CODES } from "../../lib/lists"

type TrackingFormProps = { shipment: ShipmentDto; onClose: () => void }

/** Where a parcel is, for carriers that do not tell by themselves. */
export const TrackingForm = ({ shipment, onClose }: TrackingFormProps) => {
  const { t } = useTranslation("wholesale")
  const [code, setCode] = useState("in_transit")
  const [place, setPlace] = useState("")
  const [description, setDescription] = useState("")
  const add = useAction(
    () =>
      api.post(`/company/shipments/${shipment.id}/events`, {
        code,
        place: place.trim() || null,
        description: description.trim() || null,
      }),
    { refresh: STALE, done: "shipments.eventDone", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("shipments.eventTitle", { number: shipment.number })}
      submit={t("common.save")}
      busy={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate(undefined)}
    >
      <Field label={t("shipments.what")}>
        {(id) => (
          <Choice
            id={id}
            value={code}
            options={TRACKING_CODES.map((value) => ({
              value,
              label: t(`shipments.codes.${value}`),
            }))}
            onChange={setCode}
          />
        )}
      </Field>
      <Field label={t("shipments.place")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={120}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("shipments.note")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={300}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

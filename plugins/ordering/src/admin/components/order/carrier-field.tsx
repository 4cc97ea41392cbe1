import { Choice, Field, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

/** A way in which parcels go; one with labels needs no tracking number. */
export type Carrier = { key: string; label: string; labels: boolean }

export const useCarriers = (): Carrier[] =>
  useData<{ carriers: Carrier[] }>("/company/carriers").data?.carriers ?? []

type CarrierFieldProps = {
  carriers: readonly Carrier[]
  value: string
  onChange: (key: string) => void
}

/** With whom the goods travel. */
export const CarrierField = ({ carriers, value, onChange }: CarrierFieldProps) => {
  const { t } = useTranslation("wholesale")
  const chosen = carriers.find(({ key }) => key === value)
  return (
    <Field
      label={t("orders.carrier")}
      hint={chosen?.labels ? t("orders.carrierMakesLabels") : t("orders.carrierNeedsNumber")}
    >
      {(id) => (
        <Choice
          id={id}
          value={value}
          placeholder={t("orders.chooseCarrier")}
          options={carriers.map(({ key, label }) => ({ value: key, label }))}
          onChange={onChange}
        />
      )}
    </Field>
  )
}

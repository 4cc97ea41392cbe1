import { Input } from "@medusajs/ui"
import { Field, FormDrawer } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { EditableTarget } from "../../lib/price-grid"
import { TargetFields } from "../prices/target-fields"

type ColumnDrawerProps = {
  targets: readonly EditableTarget[]
  onAdd: (place: Omit<EditableTarget, "name"> & { min_quantity: number }) => void
  onClose: () => void
}

/** Opens a column that no price fills yet: a break, a country or a customer. */
export const ColumnDrawer = ({ targets, onAdd, onClose }: ColumnDrawerProps) => {
  const { t } = useTranslation("wholesale")
  const [place, setPlace] = useState<Omit<EditableTarget, "name">>({ source: "base", target: "" })
  const [quantity, setQuantity] = useState("10")
  const min_quantity = /^\d{1,7}$/.test(quantity.trim()) ? Number(quantity) : 0
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("prices.actions.column")}
      description={t("prices.columnHint")}
      submit={t("prices.addColumn")}
      busy={false}
      disabled={min_quantity < 1 || (place.source !== "base" && !place.target)}
      onSubmit={() => {
        onAdd({ ...place, min_quantity })
        onClose()
      }}
    >
      <TargetFields targets={targets} value={place} onChange={setPlace} />
      <Field label={t("prices.minQuantity")} hint={t("prices.minQuantityHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="numeric"
            value={quantity}
            onChange={(event) => setQuantity(event.target.value)}
          />
        )}
      </Field>
    </FormDrawer>
  )
}

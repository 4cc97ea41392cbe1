import { CountrySelect } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ListingDto } from "../../../http/listing"
import { formOf, inputOf } from "../../lib/listing-form"
import { SUPPLIES, UNITS } from "../../lib/lists"
import { Reasons } from "./reasons"
import { VisibilityField } from "./visibility-field"

type ListingFormProps = { listing: ListingDto; readOnly?: boolean; onClose: () => void }

/** How one product is sold: unit, supply, lead time, and who sees it and its prices. */
export const ListingForm = ({ listing, readOnly, onClose }: ListingFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(() => formOf(listing))
  const input = inputOf(form)
  const set = (changed: Partial<typeof form>) => setForm({ ...form, ...changed })
  const save = useAction(() => api.post(`/company/listings/${listing.product_id}`, input ?? {}), {
    refresh: ["/company/listings"],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  const text = (name: "units_per_case" | "lead_time_days" | "hs_code", numeric = true) =>
    function TextInput(id: string) {
      return (
        <Input
          id={id}
          size="small"
          inputMode={numeric ? "numeric" : "text"}
          disabled={readOnly}
          value={form[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )
    }
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={listing.title}
      description={t("listings.formHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={readOnly || !input}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <div className="txt-small">
        <Reasons reasons={listing.reasons} long />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Field label={t("listings.unit")}>
          {(id) => (
            <Choice
              id={id}
              disabled={readOnly}
              value={form.unit_of_sale}
              options={UNITS.map((value) => ({ value, label: t(`listings.units.${value}`) }))}
              onChange={(value) =>
                set({ unit_of_sale: UNITS.find((unit) => unit === value) ?? form.unit_of_sale })
              }
            />
          )}
        </Field>
        <Field label={t("listings.perCase")} optional>
          {text("units_per_case")}
        </Field>
        <Field label={t("listings.supply")} hint={t(`listings.supplyHints.${form.supply}`)}>
          {(id) => (
            <Choice
              id={id}
              disabled={readOnly}
              value={form.supply}
              options={SUPPLIES.map((value) => ({ value, label: t(`listings.supplies.${value}`) }))}
              onChange={(value) =>
                set({ supply: SUPPLIES.find((each) => each === value) ?? form.supply })
              }
            />
          )}
        </Field>
        <Field label={t("listings.leadTime")} hint={t("listings.leadTimeHint")}>
          {text("lead_time_days")}
        </Field>
        <Field label={t("listings.origin")} optional>
          {(id) => (
            <CountrySelect
              id={id}
              disabled={readOnly}
              value={form.origin_country}
              onChange={(code) => set({ origin_country: code ?? "" })}
            />
          )}
        </Field>
        <Field label={t("listings.hsCode")} hint={t("listings.hsCodeHint")} optional>
          {text("hs_code", false)}
        </Field>
      </div>
      <VisibilityField
        label={t("listings.visibility")}
        value={form.visibility}
        audience={form.audience}
        disabled={readOnly}
        onChange={(visibility, audience) => set({ visibility, audience })}
      />
      <VisibilityField
        label={t("listings.priceVisibility")}
        value={form.price_visibility}
        audience={form.price_audience}
        disabled={readOnly}
        onChange={(price_visibility, price_audience) => set({ price_visibility, price_audience })}
      />
    </FormDrawer>
  )
}

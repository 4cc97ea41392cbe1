import { CountrySelect } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import { api, CheckList, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LocationDto } from "../../../http/company"

type LocationFormProps = { location: LocationDto | null; onClose: () => void }

const EMPTY = {
  name: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  country_code: "de",
  phone: "",
}

const LINES = [
  "name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "phone",
] as const
const OPTIONAL: readonly string[] = ["address_2", "province", "phone"]

/** An address of the company, new or changed. */
export const LocationForm = ({ location, onClose }: LocationFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState(() => ({ ...EMPTY, ...textsOf(location) }))
  const [uses, setUses] = useState(() => usesOf(location))
  const save = useAction(
    () =>
      api.post(location ? `/company/locations/${location.id}` : "/company/locations", {
        ...form,
        address_2: form.address_2.trim() || null,
        province: form.province.trim() || null,
        phone: form.phone.trim() || null,
        is_bill_to: uses.includes("bill_to"),
        is_ship_to: uses.includes("ship_to"),
      }),
    { refresh: ["/company/locations"], done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={location ? t("locations.edit", { name: location.name }) : t("locations.add")}
      submit={t("common.save")}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {LINES.map((name) => (
        <Field key={name} label={t(`fields.${name}`)} optional={OPTIONAL.includes(name)}>
          {(id) => (
            <Input
              id={id}
              size="small"
              value={form[name]}
              onChange={(event) => setForm({ ...form, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t("company.country")}>
        {(id) => (
          <CountrySelect
            id={id}
            value={form.country_code}
            onChange={(country_code) => setForm({ ...form, country_code: country_code ?? "" })}
          />
        )}
      </Field>
      <CheckList
        legend={t("locations.uses")}
        values={uses}
        options={[
          { value: "bill_to", label: t("locations.billTo") },
          { value: "ship_to", label: t("locations.shipTo") },
        ]}
        onChange={setUses}
      />
    </FormDrawer>
  )
}

const textsOf = (location: LocationDto | null) =>
  location
    ? {
        name: location.name,
        address_1: location.address_1,
        address_2: location.address_2 ?? "",
        postal_code: location.postal_code,
        city: location.city,
        province: location.province ?? "",
        country_code: location.country_code,
        phone: location.phone ?? "",
      }
    : {}

const usesOf = (location: LocationDto | null) =>
  location
    ? [...(location.is_bill_to ? ["bill_to"] : []), ...(location.is_ship_to ? ["ship_to"] : [])]
    : ["ship_to"]

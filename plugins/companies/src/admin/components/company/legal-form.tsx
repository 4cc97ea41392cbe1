import { CountrySelect } from "@medusajs/dashboard/components"
import { Button, IconButton, InlineTip, Input } from "@medusajs/ui"
import { Trash } from "@medusajs/icons"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import { TAX_ID_TYPES } from "../../lib/lists"

type TaxId = CompanyDto["tax_ids"][number]
type LegalFormProps = { company: CompanyDto; onClose: () => void }

/** The legal facts; saving a change takes the company back through verification. */
export const LegalForm = ({ company, onClose }: LegalFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState({
    legal_name: company.legal_name,
    registration_number: company.registration_number ?? "",
    country_code: company.country_code,
    tax_ids: company.tax_ids,
  })
  const save = useAction(
    () =>
      api.post("/company/legal", {
        ...form,
        registration_number: form.registration_number.trim() || null,
      }),
    { refresh: ["/company", "/me"], done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("company.editLegal")}
      submit={t("company.saveLegal")}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      {company.verification_level > 0 ? (
        <InlineTip variant="warning" label={t("company.legalWarningTitle")}>
          {t("company.legalWarning")}
        </InlineTip>
      ) : null}
      <Field label={t("company.legalName")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            required
            maxLength={200}
            value={form.legal_name}
            onChange={(event) => setForm({ ...form, legal_name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("company.registrationNumber")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={60}
            value={form.registration_number}
            onChange={(event) => setForm({ ...form, registration_number: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("company.country")}>
        {(id) => (
          <CountrySelect
            id={id}
            value={form.country_code}
            onChange={(country_code) => setForm({ ...form, country_code: country_code ?? "" })}
          />
        )}
      </Field>
      <TaxIds values={form.tax_ids} onChange={(tax_ids) => setForm({ ...form, tax_ids })} />
    </FormDrawer>
  )
}

type TaxIdsProps = { values: TaxId[]; onChange: (values: TaxId[]) => void }

const TaxIds = ({ values, onChange }: TaxIdsProps) => {
  const { t } = useTranslation("wholesale")
  const change = (index: number, part: Partial<TaxId>) =>
    onChange(values.map((value, at) => (at === index ? { ...value, ...part } : value)))
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus mb-1">{t("company.taxIds")}</legend>
      {values.map((tax, index) => (
        <div key={index} className="shadow-borders-base flex flex-col gap-y-2 rounded-md p-3">
          <div className="flex items-center gap-x-2">
            <Choice
              label={t("company.taxIdType")}
              value={tax.type}
              options={TAX_ID_TYPES.map((value) => ({ value, label: t(`taxIdTypes.${value}`) }))}
              onChange={(type) =>
                change(index, { type: TAX_ID_TYPES.find((known) => known === type) ?? "other" })
              }
            />
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("company.removeTaxId", { value: tax.value })}
              onClick={() => onChange(values.filter((_, at) => at !== index))}
            >
              <Trash />
            </IconButton>
          </div>
          <Input
            size="small"
            aria-label={t("company.taxIdValue")}
            placeholder="DE136695976"
            maxLength={40}
            value={tax.value}
            onChange={(event) => change(index, { value: event.target.value })}
          />
          <CountrySelect
            aria-label={t("company.country")}
            value={tax.country_code}
            onChange={(country_code) => change(index, { country_code: country_code ?? "" })}
          />
        </div>
      ))}
      {values.length < 5 ? (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => onChange([...values, { type: "vat", value: "", country_code: "de" }])}
        >
          {t("company.addTaxId")}
        </Button>
      ) : null}
    </fieldset>
  )
}

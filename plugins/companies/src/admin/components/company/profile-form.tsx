import { Input, Textarea } from "@medusajs/ui"
import { api, CheckList, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import { CURRENCIES, INDUSTRIES } from "../../lib/lists"

type ProfileFormProps = { company: CompanyDto; onClose: () => void }

const blankToNull = (value: string) => value.trim() || null

/** What a member may change at any time. */
export const ProfileForm = ({ company, onClose }: ProfileFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState({
    trading_name: company.trading_name,
    website: company.website ?? "",
    email: company.email,
    phone: company.phone ?? "",
    description: company.description ?? "",
    industries: company.industries,
    currencies: company.currencies,
  })
  const save = useAction(
    () =>
      api.post("/company", {
        ...form,
        website: blankToNull(form.website),
        phone: blankToNull(form.phone),
        description: blankToNull(form.description),
      }),
    { refresh: ["/company", "/me"], done: "common.saved", onDone: onClose, quiet: true }
  )
  const text = (name: "trading_name" | "website" | "email" | "phone", type = "text") => ({
    type,
    size: "small" as const,
    value: form[name],
    onChange: (event: { target: { value: string } }) =>
      setForm({ ...form, [name]: event.target.value }),
  })

  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("company.editProfile")}
      submit={t("common.save")}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("company.tradingName")}>
        {(id) => <Input id={id} required maxLength={120} {...text("trading_name")} />}
      </Field>
      <Field label={t("company.description")} hint={t("company.descriptionHint")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={5}
            maxLength={4000}
            value={form.description}
            onChange={(event) => setForm({ ...form, description: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("company.website")} optional>
        {(id) => <Input id={id} placeholder="https://" {...text("website", "url")} />}
      </Field>
      <Field label={t("company.email")}>
        {(id) => <Input id={id} required {...text("email", "email")} />}
      </Field>
      <Field label={t("company.phone")} optional>
        {(id) => <Input id={id} {...text("phone", "tel")} />}
      </Field>
      <CheckList
        legend={t("company.industries")}
        hint={t("company.industriesHint")}
        values={form.industries}
        max={5}
        options={INDUSTRIES.map((value) => ({ value, label: t(`industries.${value}`) }))}
        onChange={(industries) => setForm({ ...form, industries })}
      />
      <CheckList
        legend={t("company.currencies")}
        values={form.currencies}
        max={10}
        options={CURRENCIES.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={(currencies) => setForm({ ...form, currencies })}
      />
    </FormDrawer>
  )
}

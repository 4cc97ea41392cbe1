import { CountrySelect } from "@medusajs/dashboard/components"
import { Input, Label, Switch, Textarea } from "@medusajs/ui"
import { api, Choice, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import type { RequirementDto } from "../../../http/verification"

type RequirementFormProps = {
  requirement: RequirementDto | null
  kind: CompanyDto["kind"]
  onClose: () => void
}

const LEVELS = ["1", "2", "3"].map((value) => ({ value, label: value }))

/**
 * A requirement, new or changed. What it asks of whom is fixed once it exists, because open cases
 * hold items of it.
 */
export const RequirementForm = ({ requirement, kind, onClose }: RequirementFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState({
    key: requirement?.key ?? "",
    title: requirement?.title ?? "",
    description: requirement?.description ?? "",
    level: String(requirement?.level ?? 2),
    country_code: "",
    check: "verified",
    evidence: "document",
    optional: requirement?.optional ?? false,
    valid_days: requirement?.valid_days ? String(requirement.valid_days) : "",
  })
  const text = {
    title: form.title,
    description: form.description.trim() || null,
    optional: form.optional,
    valid_days: form.valid_days ? Number(form.valid_days) : null,
  }
  const save = useAction(
    () =>
      requirement
        ? api.post(`/verification-requirements/${requirement.id}`, text)
        : api.post("/verification-requirements", {
            ...text,
            key: form.key,
            level: Number(form.level),
            kind,
            country_code: form.country_code || "*",
            check: form.check,
            evidence: form.evidence,
          }),
    {
      refresh: ["/verification-requirements"],
      done: "common.saved",
      onDone: onClose,
      quiet: true,
    }
  )
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={requirement ? requirement.title : t("requirements.add")}
      description={t(`kinds.${kind}`)}
      submit={t("common.save")}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("requirements.titleField")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={120}
            value={form.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("requirements.description")} optional>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            maxLength={1000}
            value={form.description}
            onChange={(event) => set({ description: event.target.value })}
          />
        )}
      </Field>
      {requirement ? null : <Fixed form={form} set={set} />}
      <Field label={t("requirements.validDays")} hint={t("requirements.validDaysHint")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="numeric"
            value={form.valid_days}
            onChange={(event) => set({ valid_days: event.target.value.replace(/\D/g, "") })}
          />
        )}
      </Field>
      <Optional checked={form.optional} onChange={(optional) => set({ optional })} />
    </FormDrawer>
  )
}

type FixedForm = {
  key: string
  level: string
  country_code: string
  check: string
  evidence: string
}

/** What can't be changed later. */
const Fixed = ({ form, set }: { form: FixedForm; set: (part: Partial<FixedForm>) => void }) => {
  const { t } = useTranslation("wholesale")
  return (
    <>
      <Field label={t("requirements.key")} hint={t("requirements.keyHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={60}
            placeholder="factory_photos"
            value={form.key}
            onChange={(event) => set({ key: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("queue.level")}>
        {(id) => (
          <Choice
            id={id}
            value={form.level}
            options={LEVELS}
            onChange={(level) => set({ level })}
          />
        )}
      </Field>
      <Field label={t("company.country")} hint={t("requirements.countryHint")} optional>
        {(id) => (
          <CountrySelect
            id={id}
            allowClear
            value={form.country_code}
            onChange={(country_code) => set({ country_code: country_code ?? "" })}
          />
        )}
      </Field>
      <Field label={t("requirements.check")}>
        {(id) => (
          <Choice
            id={id}
            value={form.check}
            options={["attested", "verified"].map((value) => ({
              value,
              label: t(`checks.${value}`),
            }))}
            onChange={(check) => set({ check })}
          />
        )}
      </Field>
      <Field label={t("requirements.evidence")}>
        {(id) => (
          <Choice
            id={id}
            value={form.evidence}
            options={["none", "document", "text"].map((value) => ({
              value,
              label: t(`evidence.${value}`),
            }))}
            onChange={(evidence) => set({ evidence })}
          />
        )}
      </Field>
    </>
  )
}

type OptionalProps = { checked: boolean; onChange: (checked: boolean) => void }

const Optional = ({ checked, onChange }: OptionalProps) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Switch id={id} size="small" checked={checked} onCheckedChange={onChange} />
      <Label htmlFor={id} size="small">
        {t("requirements.optional")}
      </Label>
    </div>
  )
}

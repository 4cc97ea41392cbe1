import { Input } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { SCHEDULES } from "../../../domain/payout/schedules"
import { TERM_LIMITS, type PayoutTermsForm, type TermDays } from "../../lib/payout-terms-form"

type PayoutFieldsProps = {
  form: PayoutTermsForm
  problems: readonly string[]
  onChange: (form: PayoutTermsForm) => void
  /** What holds where a field is left empty; without it none may be. */
  otherwise?: PayoutTermsForm
}

/** How a seller is paid: how often, from which amount on, and what is kept back for how long. */
export const PayoutFields = ({ form, problems, onChange, otherwise }: PayoutFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const field = (name: keyof PayoutTermsForm, error: string) => ({
    label: t(`payouts.terms.fields.${name}`),
    hint: t(`payouts.terms.hints.${name}`),
    error: problems.includes(name) ? error : undefined,
  })
  const input = (name: keyof PayoutTermsForm) => ({
    size: "small" as const,
    value: form[name],
    placeholder: otherwise?.[name],
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...form, [name]: event.target.value }),
  })
  const schedules = SCHEDULES.map((value) => ({ value, label: t(`payouts.terms.when.${value}`) }))
  const asEverybody = { value: STANDARD, label: t("payouts.terms.asEverybody") }
  const days = (name: TermDays) => (
    <Field {...field(name, t("payouts.terms.range", { most: TERM_LIMITS[name] }))}>
      {(id) => <Input id={id} inputMode="numeric" {...input(name)} />}
    </Field>
  )
  return (
    <>
      <Field {...field("schedule", t("payouts.terms.needed"))}>
        {(id) => (
          <Choice
            id={id}
            value={form.schedule || STANDARD}
            options={otherwise ? [asEverybody, ...schedules] : schedules}
            onChange={(value) => onChange({ ...form, schedule: value === STANDARD ? "" : value })}
          />
        )}
      </Field>
      <Field {...field("minimum", t("payouts.terms.notAnAmount"))}>
        {(id) => <Input id={id} inputMode="decimal" {...input("minimum")} />}
      </Field>
      <Field {...field("reserve_percent", t("payouts.terms.notAPercentage"))}>
        {(id) => <Input id={id} inputMode="decimal" {...input("reserve_percent")} />}
      </Field>
      {days("reserve_days")}
      {days("cooling_days")}
    </>
  )
}

/** Radix' select takes no empty value. */
const STANDARD = "everybody"

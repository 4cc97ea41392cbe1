import { Input } from "@medusajs/ui"
import { Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import {
  limitOf,
  OPTIONAL_FIELDS,
  type DayField,
  type PLATFORM_FIELDS,
  type SettingsForm,
} from "../../lib/settings-form"

/** What the groups of fields of the settings are given. */
export type SettingFieldsProps = {
  form: SettingsForm
  problems: readonly string[]
  onChange: (change: Partial<SettingsForm>) => void
}

type SettingTextProps = SettingFieldsProps & {
  name: (typeof PLATFORM_FIELDS)[number] | "commission_tax_rate"
}

/** A word of the settings. */
export const SettingText = ({ form, problems, onChange, name }: SettingTextProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Field
      label={t(`moneySettings.fields.${name}`)}
      optional={OPTIONAL_FIELDS.includes(name)}
      error={problems.includes(name) ? t("moneySettings.required") : undefined}
    >
      {(id) => (
        <Input
          id={id}
          size="small"
          value={form[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

type SettingDaysProps = SettingFieldsProps & { name: DayField }

/** A number of days, with what it means. */
export const SettingDays = ({ form, problems, onChange, name }: SettingDaysProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Field
      label={t(`moneySettings.fields.${name}`)}
      hint={t(`moneySettings.hints.${name}`)}
      error={
        problems.includes(name) ? t("moneySettings.range", { most: limitOf(name) }) : undefined
      }
    >
      {(id) => (
        <Input
          id={id}
          size="small"
          inputMode="numeric"
          value={form[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

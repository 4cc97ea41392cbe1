import { Input } from "@medusajs/ui"
import { Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { SettingDays, type SettingFieldsProps } from "./setting-text"

/** How long buyers may pay and inspect, and the tax on commission. */
export const TermFields = (props: SettingFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
      <SettingDays {...props} name="payment_days" />
      <SettingDays {...props} name="inspection_days" />
      <SettingDays {...props} name="unconfirmed_days" />
      <Field
        label={t("moneySettings.fields.commission_tax_rate")}
        hint={t("moneySettings.hints.commission_tax_rate")}
        error={
          props.problems.includes("commission_tax_rate") ? t("moneySettings.notARate") : undefined
        }
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            inputMode="decimal"
            value={props.form.commission_tax_rate}
            onChange={(event) => props.onChange({ commission_tax_rate: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

import { CountrySelect } from "@medusajs/dashboard/components"
import { Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { SettingText, type SettingFieldsProps } from "./setting-text"

const COMPANY = ["legal_name", "street", "postal_code", "city"] as const
const BANK = ["tax_id", "bank_name", "iban", "bic"] as const

/** Who the platform is, and where bank transfers go. */
export const PlatformFields = (props: SettingFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2 xl:grid-cols-3">
      {COMPANY.map((name) => (
        <SettingText key={name} {...props} name={name} />
      ))}
      <Field
        label={t("moneySettings.fields.country_code")}
        error={props.problems.includes("country_code") ? t("moneySettings.required") : undefined}
      >
        {(id) => (
          <CountrySelect
            id={id}
            value={props.form.country_code}
            onChange={(country) => props.onChange({ country_code: country ?? "" })}
          />
        )}
      </Field>
      {BANK.map((name) => (
        <SettingText key={name} {...props} name={name} />
      ))}
    </div>
  )
}

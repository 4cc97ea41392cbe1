import { Input } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { CURRENCIES } from "../../lib/lists"

type Account = { iban: string; currency_code: string }

type AccountFieldsProps = Account & { onChange: (change: Partial<Account>) => void }

/** Which account a CSV file is of, which it doesn't say itself. */
export const AccountFields = ({ iban, currency_code, onChange }: AccountFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <>
      <Field label={t("bank.iban")} hint={t("bank.ibanHint")} optional>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={42}
            autoComplete="off"
            value={iban}
            onChange={(event) => onChange({ iban: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("bank.currency")} hint={t("bank.currencyHint")}>
        {(id) => (
          <Choice
            id={id}
            value={currency_code}
            options={CURRENCIES.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(currency) => onChange({ currency_code: currency })}
          />
        )}
      </Field>
    </>
  )
}

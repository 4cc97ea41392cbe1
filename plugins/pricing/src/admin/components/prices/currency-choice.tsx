import { Choice } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useCurrency } from "../../lib/settings"

/** Which currency's prices a page shows. */
export const CurrencyChoice = ({ disabled }: { disabled?: boolean }) => {
  const { t } = useTranslation("wholesale")
  const { currencies, currency, choose } = useCurrency()
  return (
    <div className="w-24">
      <Choice
        label={t("prices.currency")}
        value={currency}
        options={currencies.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={choose}
        disabled={disabled}
      />
    </div>
  )
}

import { CountrySelect } from "@medusajs/dashboard/components"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { Seller } from "../../lib/choices"
import { CURRENCIES } from "../../lib/lists"
import { ORDER_KINDS, ORIGINS } from "../../lib/rule-form"
import type { SimulationForm } from "../../lib/simulation"

type SimulatorFieldsProps = {
  form: SimulationForm
  sellers: readonly Seller[]
  onChange: (change: Partial<SimulationForm>) => void
}

/** What kind of order it would be, and whose. */
export const SimulatorFields = ({ form, sellers, onChange }: SimulatorFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const choices = [
    [
      "kind",
      "order_kind",
      ORDER_KINDS.map((value) => [value, t(`commission.orderKinds.${value}`)]),
    ],
    ["origin", "origin", ORIGINS.map((value) => [value, t(`commission.origins.${value}`)])],
    ["currency_code", "currency", CURRENCIES.map((value) => [value, value.toUpperCase()])],
  ] as const
  const choose = (id: string) => {
    const seller = sellers.find((one) => one.id === id)
    onChange({ seller_id: id, seller_country: seller?.country_code ?? form.seller_country })
  }
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label={t("commission.failed.seller")}>
        {(id) => (
          <Choice
            id={id}
            value={form.seller_id}
            placeholder={t("commission.addOne")}
            options={sellers.map((one) => ({ value: one.id, label: one.trading_name }))}
            onChange={choose}
          />
        )}
      </Field>
      <Field label={t("commission.sellerCountry")} hint={t("commission.sellerCountryHint")}>
        {(id) => (
          <CountrySelect
            id={id}
            value={form.seller_country}
            onChange={(country) => onChange({ seller_country: country ?? "" })}
          />
        )}
      </Field>
      {choices.map(([name, label, options]) => (
        <Field key={name} label={t(`commission.failed.${label}`)}>
          {(id) => (
            <Choice
              id={id}
              value={form[name]}
              options={options.map(([value, text]) => ({ value, label: text }))}
              onChange={(value) => onChange({ [name]: value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}

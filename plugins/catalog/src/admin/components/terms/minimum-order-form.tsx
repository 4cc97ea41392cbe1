import { CountrySelect } from "@medusajs/dashboard/components"
import {
  api,
  Choice,
  Field,
  FormDrawer,
  parseAmount,
  toAmountText,
  useAction,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MinimumOrderDto } from "../../../http/selling-terms"
import { CURRENCIES } from "../../lib/lists"
import { AmountInput } from "./amount-input"

type MinimumOrderFormProps = { minimum: MinimumOrderDto | null; onClose: () => void }

/** The least that an opening order and a reorder are worth, in one currency and country. */
export const MinimumOrderForm = ({ minimum, onClose }: MinimumOrderFormProps) => {
  const { t } = useTranslation("wholesale")
  const [currency_code, setCurrency] = useState(minimum?.currency_code ?? "eur")
  const [country_code, setCountry] = useState(minimum?.country_code ?? "")
  const [texts, setTexts] = useState(() => ({
    opening: minimum ? toAmountText(minimum.opening_minimum, minimum.currency_code) : "",
    reorder: minimum ? toAmountText(minimum.reorder_minimum, minimum.currency_code) : "",
  }))
  const opening_minimum = parseAmount(texts.opening, currency_code)
  const reorder_minimum = parseAmount(texts.reorder, currency_code)
  const save = useAction(
    () =>
      api.post("/company/minimum-orders", {
        currency_code,
        country_code: country_code || null,
        opening_minimum,
        reorder_minimum,
      }),
    { refresh: ["/company/minimum-orders"], done: "common.saved", onDone: onClose, quiet: true }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(minimum ? "terms.changeMinimum" : "terms.addMinimum")}
      description={t("terms.minimumFormHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={opening_minimum === null || reorder_minimum === null}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("terms.currency")}>
        {(id) => (
          <Choice
            id={id}
            disabled={minimum !== null}
            value={currency_code}
            options={CURRENCIES.map((code) => ({ value: code, label: code.toUpperCase() }))}
            onChange={setCurrency}
          />
        )}
      </Field>
      <Field label={t("terms.country")} hint={t("terms.countryHint")} optional>
        {(id) => (
          <CountrySelect
            id={id}
            disabled={minimum !== null}
            value={country_code}
            placeholder={t("terms.everywhereElse")}
            onChange={(code) => setCountry(code ?? "")}
          />
        )}
      </Field>
      {(["opening", "reorder"] as const).map((name) => (
        <Field key={name} label={t(`terms.${name}`)} hint={t(`terms.${name}Hint`)}>
          {(id) => (
            <AmountInput
              id={id}
              currency={currency_code}
              value={texts[name]}
              onChange={(text) => setTexts({ ...texts, [name]: text })}
            />
          )}
        </Field>
      ))}
    </FormDrawer>
  )
}

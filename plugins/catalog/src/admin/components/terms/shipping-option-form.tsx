import { Input, Text } from "@medusajs/ui"
import { api, Field, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShippingOptionDto } from "../../../http/selling-terms"
import { readCountries } from "../../lib/countries"
import { CURRENCIES } from "../../lib/lists"
import { shippingFields, shippingInput } from "../../lib/shipping-form"
import { AmountInput } from "./amount-input"

type ShippingOptionFormProps = { option: ShippingOptionDto | null; onClose: () => void }

const ALWAYS_SHOWN: readonly string[] = ["eur", "usd", "gbp"]

/** A way of shipping: its name, where it goes, and its price per currency. */
export const ShippingOptionForm = ({ option, onClose }: ShippingOptionFormProps) => {
  const { t } = useTranslation("wholesale")
  const [fields, setFields] = useState(() => shippingFields(option))
  const [all, setAll] = useState(false)
  const input = shippingInput(fields)
  const save = useAction(
    () =>
      api.post(option ? `/company/shipping-options/${option.id}` : "/company/shipping-options", {
        ...input,
      }),
    {
      refresh: ["/company/shipping-options", "/company/listings"],
      done: "common.saved",
      onDone: onClose,
      quiet: true,
    }
  )
  const shown = CURRENCIES.filter(
    (code) => all || ALWAYS_SHOWN.includes(code) || fields.amounts[code] || fields.free_from[code]
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t(option ? "terms.changeShipping" : "terms.addShipping")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!input}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <Field label={t("terms.shippingName")} hint={t("terms.shippingNameHint")}>
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={120}
            value={fields.name}
            onChange={(event) => setFields({ ...fields, name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("terms.countries")}
        hint={t("terms.countriesHint")}
        error={readCountries(fields.countries) ? undefined : t("terms.notCountries")}
        optional
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            placeholder="DE, AT, CH"
            value={fields.countries}
            onChange={(event) => setFields({ ...fields, countries: event.target.value })}
          />
        )}
      </Field>
      {(["amounts", "free_from"] as const).map((name) => (
        <fieldset key={name} className="flex flex-col gap-y-2">
          <legend className="txt-compact-small-plus mb-1">{t(`terms.${name}`)}</legend>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`terms.${name}Hint`)}
          </Text>
          {shown.map((code) => (
            <AmountInput
              key={code}
              label={`${t(`terms.${name}`)} ${code.toUpperCase()}`}
              currency={code}
              value={fields[name][code] ?? ""}
              onChange={(text) =>
                setFields({ ...fields, [name]: { ...fields[name], [code]: text } })
              }
            />
          ))}
        </fieldset>
      ))}
      {all ? null : (
        <button
          type="button"
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus self-start"
          onClick={() => setAll(true)}
        >
          {t("terms.moreCurrencies")}
        </button>
      )}
    </FormDrawer>
  )
}

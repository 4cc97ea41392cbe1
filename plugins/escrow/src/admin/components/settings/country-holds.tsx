import { Trash } from "@medusajs/icons"
import { CountrySelect } from "@medusajs/dashboard/components"
import { Button, Hint, IconButton, Input, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { CountryDays } from "../../lib/settings-form"
import type { SettingFieldsProps } from "./setting-text"

/** Countries in which money may be held for another time. */
export const CountryHolds = ({ form, problems, onChange }: SettingFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const heading = useId()
  const { countries } = form
  const change = (index: number, part: Partial<CountryDays>) =>
    onChange({
      countries: countries.map((row, each) => (each === index ? { ...row, ...part } : row)),
    })
  return (
    <div role="group" aria-labelledby={heading} className="flex flex-col gap-y-2">
      <Text id={heading} size="small" weight="plus">
        {t("moneySettings.countries")}
      </Text>
      {countries.map((row, index) => (
        <div
          key={index}
          className="grid grid-cols-[1fr_112px_auto] items-center gap-2 md:max-w-[480px]"
        >
          <CountrySelect
            aria-label={t("moneySettings.countryOf", { number: index + 1 })}
            value={row.country}
            onChange={(country) => change(index, { country: country ?? "" })}
          />
          <Input
            size="small"
            inputMode="numeric"
            aria-label={t("moneySettings.daysOf", { number: index + 1 })}
            value={row.days}
            onChange={(event) => change(index, { days: event.target.value })}
          />
          <IconButton
            size="small"
            type="button"
            variant="transparent"
            aria-label={t("moneySettings.removeCountry", { number: index + 1 })}
            onClick={() => onChange({ countries: countries.filter((_, each) => each !== index) })}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      {problems.includes("countries") ? (
        <Hint variant="error" role="alert">
          {t("moneySettings.countriesWrong")}
        </Hint>
      ) : null}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="self-start"
        onClick={() => onChange({ countries: [...countries, { country: "", days: "" }] })}
      >
        {t("moneySettings.addCountry")}
      </Button>
    </div>
  )
}

import { Button, Input, Label, Text } from "@medusajs/ui"
import { Choice, useFormat } from "@wholesale/core/admin/kit"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { presetPeriod, PRESETS, readPeriod } from "../../lib/period"

/** The period and the currency that the figures are about, as the address bar says. */
export const usePeriod = () => {
  const [params, setParams] = useSearchParams()
  return {
    period: readPeriod(params),
    change: (changed: Record<string, string>) =>
      setParams((old) => {
        const next = new URLSearchParams(old)
        for (const [name, value] of Object.entries(changed)) {
          next.set(name, value)
        }
        return next
      }),
  }
}

type PeriodPickerProps = {
  /** What is shown for them: its currencies, and when it was summed up. */
  figures: { currencies: readonly string[]; as_of: string } | undefined
}

/** Chooses the period and the currency; sums never mix currencies. */
export const PeriodPicker = ({ figures }: PeriodPickerProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const id = useId()
  const { period, change } = usePeriod()
  const choices = [...new Set([period.currency_code, ...(figures?.currencies ?? [])])]
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <div role="group" aria-label={t("analytics.period")} className="flex flex-wrap gap-1">
        {PRESETS.map((preset) => {
          const { from, to } = presetPeriod(preset)
          const pressed = from === period.from && to === period.to
          return (
            <Button
              key={preset}
              size="small"
              variant={pressed ? "primary" : "secondary"}
              aria-pressed={pressed}
              onClick={() => change({ from, to })}
            >
              {t(`analytics.presets.${preset}`)}
            </Button>
          )
        })}
      </div>
      {(["from", "to"] as const).map((end) => (
        <div key={end} className="flex flex-col gap-y-1">
          <Label htmlFor={`${id}-${end}`} size="xsmall" className="text-ui-fg-subtle">
            {t(`analytics.${end}`)}
          </Label>
          <Input
            id={`${id}-${end}`}
            type="date"
            size="small"
            value={period[end]}
            max={end === "from" ? period.to : undefined}
            min={end === "to" ? period.from : undefined}
            onChange={(event) =>
              event.target.value ? change({ [end]: event.target.value }) : null
            }
          />
        </div>
      ))}
      <div className="w-24">
        <Choice
          label={t("analytics.currency")}
          value={period.currency_code}
          options={choices.map((code) => ({ value: code, label: code.toUpperCase() }))}
          onChange={(currency_code) => change({ currency_code })}
        />
      </div>
      {figures ? (
        <Text size="small" className="text-ui-fg-subtle ml-auto">
          {t("analytics.asOf", { moment: moment(figures.as_of) })}
        </Text>
      ) : null}
    </div>
  )
}

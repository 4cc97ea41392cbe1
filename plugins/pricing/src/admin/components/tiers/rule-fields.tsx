import { Hint, Input } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TierForm, TierProblem } from "../../lib/tier-form"
import { usePricingSettings } from "../../lib/settings"

type RuleFieldsProps = {
  form: TierForm
  problems: readonly TierProblem[]
  onChange: (change: Partial<TierForm>) => void
}

/** Who gets a tier without being given it; empty conditions don't count. */
export const RuleFields = ({ form, problems, onChange }: RuleFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const currencies = usePricingSettings()?.currencies ?? [form.volume_currency]
  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <legend className="txt-compact-small-plus">{t("tiers.rule")}</legend>
      <Hint>{t("tiers.ruleHint")}</Hint>
      <div className="grid grid-cols-[1fr_96px] items-end gap-3">
        <Field
          label={t("tiers.volume")}
          optional
          error={problems.includes("volume") ? t("prices.notAnAmount") : undefined}
        >
          {(id) => (
            <Input
              id={id}
              size="small"
              inputMode="decimal"
              value={form.volume}
              onChange={(event) => onChange({ volume: event.target.value })}
            />
          )}
        </Field>
        <Choice
          label={t("prices.currency")}
          value={form.volume_currency}
          options={currencies.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(volume_currency) => onChange({ volume_currency })}
        />
      </div>
      <Field label={t("tiers.level")} optional>
        {(id) => (
          <Choice
            id={id}
            value={form.level}
            options={["0", "1", "2", "3"].map((value) => ({
              value,
              label: t(value === "0" ? "tiers.anyLevel" : "levels.badge", { level: value }),
            }))}
            onChange={(level) => onChange({ level })}
          />
        )}
      </Field>
      <Field
        label={t("tiers.countries")}
        hint={t("tiers.countriesHint")}
        optional
        error={problems.includes("countries") ? t("tiers.countriesHint") : undefined}
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            value={form.countries}
            onChange={(event) => onChange({ countries: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  )
}

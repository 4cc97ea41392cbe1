import { Trash } from "@medusajs/icons"
import { Button, Hint, IconButton, Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { TierText } from "../../lib/rule-form"
import type { RuleFieldsProps } from "./rule-field"

/** The bands of a tiered rule, from the lowest up. */
export const TierFields = ({ form, problems, onChange }: RuleFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const change = (index: number, part: Partial<TierText>) =>
    onChange({
      tiers: form.tiers.map((tier, each) => (each === index ? { ...tier, ...part } : tier)),
    })
  return (
    <div className="flex flex-col gap-y-2">
      {form.tiers.map((tier, index) => (
        <div key={index} className="grid grid-cols-[1fr_1fr_auto] items-center gap-2">
          <Input
            size="small"
            inputMode="decimal"
            aria-label={t("commission.bandFrom", { number: index + 1 })}
            placeholder={t("commission.bandFrom", { number: index + 1 })}
            value={tier.from}
            onChange={(event) => change(index, { from: event.target.value })}
          />
          <Input
            size="small"
            inputMode="decimal"
            aria-label={t("commission.bandPercent", { number: index + 1 })}
            placeholder={t("commission.percent")}
            value={tier.percent}
            onChange={(event) => change(index, { percent: event.target.value })}
          />
          <IconButton
            size="small"
            type="button"
            variant="transparent"
            aria-label={t("commission.removeBand", { number: index + 1 })}
            disabled={form.tiers.length === 1}
            onClick={() => onChange({ tiers: form.tiers.filter((_, each) => each !== index) })}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      {problems.includes("tiers") ? (
        <Hint variant="error" role="alert">
          {t("commission.problems.tiers")}
        </Hint>
      ) : null}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="self-start"
        onClick={() => onChange({ tiers: [...form.tiers, { from: "", percent: "" }] })}
      >
        {t("commission.addBand")}
      </Button>
    </div>
  )
}

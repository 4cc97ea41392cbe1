import { RadioGroup } from "@medusajs/ui"
import { api, FormDrawer, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePricingSettings } from "../../lib/settings"

const STRATEGIES = ["first_that_applies", "best_price"] as const

/** Which price counts where several apply. */
export const SettingsDrawer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("wholesale")
  const settings = usePricingSettings()
  const [chosen, setChosen] = useState<string | null>(null)
  const strategy = chosen ?? settings?.strategy ?? "first_that_applies"
  const save = useAction(() => api.post("/company/pricing-settings", { strategy }), {
    refresh: ["/company/pricing-settings"],
    done: "common.saved",
    onDone: onClose,
    quiet: true,
  })
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("prices.actions.settings")}
      description={t("prices.settingsHint")}
      submit={t("common.save")}
      busy={save.isPending}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <RadioGroup value={strategy} onValueChange={setChosen} aria-label={t("prices.strategy")}>
        {STRATEGIES.map((value) => (
          <RadioGroup.ChoiceBox
            key={value}
            value={value}
            label={t(`prices.strategies.${value}`)}
            description={t(`prices.strategyHints.${value}`)}
          />
        ))}
      </RadioGroup>
    </FormDrawer>
  )
}

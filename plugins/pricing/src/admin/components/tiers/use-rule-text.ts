import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TierDto } from "../../../http/tiers"

/** A rule as a sentence. */
export const useRuleText = () => {
  const { t } = useTranslation("wholesale")
  const { money, country } = useFormat()
  return (rule: TierDto["rule"]): string => {
    if (!rule) {
      return t("tiers.noRule")
    }
    const volume = rule.min_yearly_volume
    return [
      volume ? t("tiers.volumeFrom", { amount: money(volume.amount, volume.currency_code) }) : null,
      rule.min_level ? t("tiers.levelFrom", { level: rule.min_level }) : null,
      rule.countries?.map(country).join(", "),
    ]
      .filter(Boolean)
      .join(" · ")
  }
}

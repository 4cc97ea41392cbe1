import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CountryHolds } from "./country-holds"
import { SettingDays, type SettingFieldsProps } from "./setting-text"

const LAW = ["provider", "limits", "agree"] as const

/** How long money may be held at most, and why there is a limit at all. */
export const HoldFields = (props: SettingFieldsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <InlineTip variant="info" label={t("moneySettings.law.label")}>
        <ul className="flex list-disc flex-col gap-y-1 pl-4">
          {LAW.map((each) => (
            <li key={each}>{t(`moneySettings.law.${each}`)}</li>
          ))}
        </ul>
      </InlineTip>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SettingDays {...props} name="hold_days" />
        <SettingDays {...props} name="hold_warning_days" />
      </div>
      <CountryHolds {...props} />
    </div>
  )
}

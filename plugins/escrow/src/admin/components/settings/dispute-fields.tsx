import { SettingDays, type SettingFieldsProps } from "./setting-text"

/** How long the steps of a dispute take. */
export const DisputeFields = (props: SettingFieldsProps) => (
  <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
    <SettingDays {...props} name="claim_days" />
    <SettingDays {...props} name="dispute_answer_days" />
    <SettingDays {...props} name="dispute_escalatable_days" />
    <SettingDays {...props} name="dispute_negotiation_days" />
  </div>
)

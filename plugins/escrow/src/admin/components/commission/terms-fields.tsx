import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { RuleNumber, type RuleFieldsProps } from "./rule-field"
import { TierFields } from "./tier-fields"

const KINDS = ["percentage", "fixed", "tiered"] as const
const PER = ["unit", "order"] as const

/** What a rule charges. */
export const TermsFields = (props: RuleFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const { form, onChange } = props
  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <legend className="txt-compact-small-plus">{t("commission.terms")}</legend>
      <Field label={t("commission.kind")} hint={t(`commission.kindHints.${form.kind}`)}>
        {(id) => (
          <Choice
            id={id}
            value={form.kind}
            options={KINDS.map((value) => ({ value, label: t(`commission.kinds.${value}`) }))}
            onChange={(chosen) => onChange({ kind: KINDS.find((one) => one === chosen) })}
          />
        )}
      </Field>
      {form.kind === "percentage" ? <RuleNumber {...props} name="percent" /> : null}
      {form.kind === "fixed" ? (
        <div className="grid grid-cols-2 gap-3">
          <RuleNumber {...props} name="amount" />
          <Field label={t("commission.per")}>
            {(id) => (
              <Choice
                id={id}
                value={form.per}
                options={PER.map((value) => ({ value, label: t(`commission.pers.${value}`) }))}
                onChange={(chosen) => onChange({ per: PER.find((one) => one === chosen) })}
              />
            )}
          </Field>
        </div>
      ) : null}
      {form.kind === "tiered" ? <TierFields {...props} /> : null}
      <div className="grid grid-cols-2 gap-3">
        <RuleNumber {...props} name="minimum" optional />
        <RuleNumber {...props} name="maximum" optional />
      </div>
    </fieldset>
  )
}

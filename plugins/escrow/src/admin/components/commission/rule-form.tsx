import { Input } from "@medusajs/ui"
import { Choice, Field, FormDrawer } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { readRuleForm, toRuleForm, type RuleForm as Form } from "../../lib/rule-form"
import type { RuleDraft } from "../../lib/rules"
import { ConditionFields } from "./condition-fields"
import { TermsFields } from "./terms-fields"

type RuleFormProps = {
  rule: RuleDraft | null
  /** Puts the rule into the list, which is saved as a whole. */
  onKeep: (rule: RuleDraft) => void
  onClose: () => void
}

const PAYEES = ["platform", "distributor"] as const

/** A commission rule: what it charges, and for which orders. */
export const RuleForm = ({ rule, onKeep, onClose }: RuleFormProps) => {
  const { t } = useTranslation("wholesale")
  const [form, setForm] = useState<Form>(() => toRuleForm(rule))
  const [tried, setTried] = useState(false)
  const { problems, read } = readRuleForm(form, rule)
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const keep = () => {
    setTried(true)
    if (read) {
      onKeep({ ...read, key: rule?.key ?? crypto.randomUUID() })
    }
  }
  const shown = tried ? problems : []
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={rule ? t("commission.edit", rule) : t("commission.add")}
      description={t("commission.formHint")}
      submit={t("commission.keep")}
      busy={false}
      onSubmit={keep}
    >
      <Field
        label={t("commission.name")}
        hint={t("commission.nameHint")}
        error={tried && !form.name.trim() ? t("commission.problems.name") : undefined}
      >
        {(id) => (
          <Input
            id={id}
            size="small"
            maxLength={100}
            value={form.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("commission.payee")}>
        {(id) => (
          <Choice
            id={id}
            value={form.payee}
            options={PAYEES.map((value) => ({ value, label: t(`commission.payees.${value}`) }))}
            onChange={(chosen) => set({ payee: PAYEES.find((one) => one === chosen) })}
          />
        )}
      </Field>
      <TermsFields form={form} problems={shown} onChange={set} />
      <ConditionFields form={form} problems={shown} onChange={set} />
    </FormDrawer>
  )
}

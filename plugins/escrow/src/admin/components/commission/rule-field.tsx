import { Input } from "@medusajs/ui"
import { Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { RuleField, RuleForm } from "../../lib/rule-form"

/** What the groups of fields of a rule are given. */
export type RuleFieldsProps = {
  form: RuleForm
  problems: readonly RuleField[]
  onChange: (change: Partial<RuleForm>) => void
}

type RuleInputProps = RuleFieldsProps & {
  name: "percent" | "amount" | "minimum" | "maximum"
  optional?: boolean
}

/** A number of a rule, with what is wrong with it. */
export const RuleNumber = ({ form, problems, onChange, name, optional }: RuleInputProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <Field
      label={t(`commission.${name}`)}
      optional={optional}
      error={problems.includes(name) ? t(`commission.problems.${name}`) : undefined}
    >
      {(id) => (
        <Input
          id={id}
          size="small"
          inputMode="decimal"
          value={form[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

import { getTranslations } from "next-intl/server"
import type { ApprovalRuleDto } from "@/data/approvals"
import { MOST_TIERS } from "@/domain/approval-rule-form"
import { CURRENCY_CODES } from "@/domain/countries"
import { ActionForm } from "@/ui/action-form"
import { CheckField, FieldGroup, SelectField, TextField, type Option } from "@/ui/field"
import { ChevronDownIcon } from "@/ui/icons"
import { SubmitButton } from "@/ui/submit-button"
import { saveApprovalRuleAction } from "./actions"
import type { RuleChoices } from "./rule-choices"

type RuleFormProps = { rule?: ApprovalRuleDto; choices: RuleChoices }

const CONDITIONS = [
  { name: "seller_ids", choices: "sellers" },
  { name: "category_ids", choices: "categories" },
  { name: "location_ids", choices: "locations" },
  { name: "role_ids", choices: "roles" },
] as const

const decimal = (amount: number | undefined) =>
  amount === undefined ? "" : (amount / 100).toFixed(2)

/** When a rule applies, and who has to approve one after the other. */
export const RuleForm = async ({ rule, choices }: RuleFormProps) => {
  const t = await getTranslations("approvalRules")
  const conditions = rule?.conditions ?? {}
  return (
    <ActionForm
      action={saveApprovalRuleAction}
      resetOnDone={!rule}
      className="grid max-w-4xl gap-5"
    >
      {rule ? <input type="hidden" name="rule_id" value={rule.id} /> : null}
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_180px_120px]">
        <TextField
          name="name"
          label={t("name")}
          defaultValue={rule?.name}
          required
          maxLength={120}
        />
        <TextField
          name="from_total"
          label={t("fromTotal")}
          hint={t("fromTotalHint")}
          inputMode="decimal"
          defaultValue={decimal(conditions.from_total?.amount)}
        />
        <SelectField
          name="currency_code"
          label={t("currency")}
          options={CURRENCY_CODES.map((code) => ({ value: code, label: code.toUpperCase() }))}
          defaultValue={conditions.from_total?.currency_code ?? "eur"}
        />
      </div>
      <FieldGroup legend={t("conditions")}>
        <p className="mb-2 text-sm text-muted">{t("conditionsHint")}</p>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {CONDITIONS.map(({ name, choices: kind }) => (
            <Choice
              key={name}
              name={name}
              label={t(kind)}
              options={choices[kind]}
              chosen={conditions[name] ?? []}
            />
          ))}
        </div>
      </FieldGroup>
      {Array.from({ length: MOST_TIERS }, (_, tier) => (
        <details key={tier} className="group" open={tier === 0 || Boolean(rule?.tiers[tier])}>
          <summary className="control-h flex cursor-pointer list-none items-center gap-1 font-medium">
            {t("tier", { number: tier + 1 })}
            <ChevronDownIcon className="size-3.5 text-muted group-open:rotate-180" />
          </summary>
          <div className="mt-1 grid gap-4 sm:grid-cols-2">
            <Choice
              name={`tier_roles_${tier}`}
              label={t("approverRoles")}
              options={choices.roles}
              chosen={rule?.tiers[tier]?.role_ids ?? []}
            />
            <Choice
              name={`tier_members_${tier}`}
              label={t("approverMembers")}
              options={choices.members}
              chosen={rule?.tiers[tier]?.member_ids ?? []}
            />
          </div>
        </details>
      ))}
      <CheckField name="active" label={t("active")} defaultChecked={rule?.active ?? true} />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  )
}

type ChoiceProps = { name: string; label: string; options: Option[]; chosen: string[] }

const Choice = async ({ name, label, options, chosen }: ChoiceProps) => {
  const t = await getTranslations("approvalRules")
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-muted">{label}</legend>
      <div className="max-h-40 overflow-y-auto rounded-md border border-line px-2">
        {options.length === 0 ? <p className="py-1 text-muted">{t("nothingToChoose")}</p> : null}
        {options.map(({ value, label: words }) => (
          <CheckField
            key={value}
            name={name}
            value={value}
            label={words}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

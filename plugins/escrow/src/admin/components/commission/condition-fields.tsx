import { Hint, Input } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { useCategories, useSellers } from "../../lib/choices"
import { CURRENCIES } from "../../lib/lists"
import { ORDER_KINDS, ORIGINS } from "../../lib/rule-form"
import { MultiChoice } from "./multi-choice"
import type { RuleFieldsProps } from "./rule-field"

/** Select has no empty value, so that "any" needs a word. */
const ANY = "any"

/** For which orders a rule is; what is left empty does not count. */
export const ConditionFields = ({ form, problems, onChange }: RuleFieldsProps) => {
  const { t } = useTranslation("wholesale")
  const sellers = useSellers()
  const categories = useCategories()
  const choices = [
    ["order_kind", ORDER_KINDS.map((value) => [value, t(`commission.orderKinds.${value}`)])],
    ["origin", ORIGINS.map((value) => [value, t(`commission.origins.${value}`)])],
    ["currency", CURRENCIES.map((value) => [value, value.toUpperCase()])],
  ] as const
  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <legend className="txt-compact-small-plus">{t("commission.conditions")}</legend>
      <Hint>{t("commission.conditionsHint")}</Hint>
      <MultiChoice
        label={t("commission.failed.seller")}
        hint={t("commission.sellersHint")}
        values={form.seller_ids}
        options={sellers.map((one) => ({ value: one.id, label: one.trading_name }))}
        onChange={(seller_ids) => onChange({ seller_ids })}
      />
      <MultiChoice
        label={t("commission.failed.category")}
        hint={t("commission.categoriesHint")}
        values={form.category_ids}
        options={categories.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(category_ids) => onChange({ category_ids })}
      />
      {choices.map(([name, options]) => (
        <Field
          key={name}
          label={t(`commission.failed.${name}`)}
          error={
            name === "currency" && problems.includes("currency")
              ? t("commission.problems.currency")
              : undefined
          }
        >
          {(id) => (
            <Choice
              id={id}
              value={form[name] || ANY}
              options={[
                { value: ANY, label: t("commission.any") },
                ...options.map(([value, label]) => ({ value, label })),
              ]}
              onChange={(value) => onChange({ [name]: value === ANY ? "" : value })}
            />
          )}
        </Field>
      ))}
      <div className="grid grid-cols-2 gap-3">
        {(["valid_from", "valid_until"] as const).map((name) => (
          <Field
            key={name}
            label={t(`commission.failed.${name}`)}
            optional
            error={
              name === "valid_until" && problems.includes("days")
                ? t("commission.problems.days")
                : undefined
            }
          >
            {(id) => (
              <Input
                id={id}
                type="date"
                size="small"
                value={form[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

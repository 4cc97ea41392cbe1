import { XMarkMini } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { Choice, Field } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"

type MultiChoiceProps = {
  label: string
  hint: string
  values: readonly string[]
  options: readonly { value: string; label: string }[]
  onChange: (values: string[]) => void
}

/** A choice of any number of a long list: what is chosen stands below and can be taken away. */
export const MultiChoice = ({ label, hint, values, options, onChange }: MultiChoiceProps) => {
  const { t } = useTranslation("wholesale")
  const nameOf = (value: string) => options.find((one) => one.value === value)?.label ?? value
  return (
    <div className="flex flex-col gap-y-2">
      <Field label={label} hint={hint} optional>
        {(id) => (
          <Choice
            id={id}
            value=""
            placeholder={t("commission.addOne")}
            options={options.filter(({ value }) => !values.includes(value))}
            onChange={(value) => onChange([...values, value])}
          />
        )}
      </Field>
      {values.length ? (
        <ul className="flex flex-wrap gap-1.5">
          {values.map((value) => (
            <Badge key={value} size="2xsmall" asChild>
              <li className="flex items-center gap-x-1">
                {nameOf(value)}
                <button
                  type="button"
                  className="text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none"
                  aria-label={t("commission.remove", { name: nameOf(value) })}
                  onClick={() => onChange(values.filter((each) => each !== value))}
                >
                  <XMarkMini />
                </button>
              </li>
            </Badge>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

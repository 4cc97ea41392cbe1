import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"

type CheckListProps = {
  legend: string
  hint?: string
  values: readonly string[]
  options: readonly { value: string; label: string; hint?: string; disabled?: boolean }[]
  max?: number
  onChange: (values: string[]) => void
}

/** A choice of several. With `max` reached, only what is chosen can be taken away. */
export const CheckList = ({ legend, hint, values, options, max, onChange }: CheckListProps) => {
  const id = useId()
  const full = max !== undefined && values.length >= max
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value])
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus text-ui-fg-base mb-1">{legend}</legend>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {options.map((option) => (
          <div key={option.value} className="flex items-start gap-x-2">
            <Checkbox
              id={`${id}-${option.value}`}
              checked={values.includes(option.value)}
              disabled={option.disabled || (full && !values.includes(option.value))}
              onCheckedChange={() => toggle(option.value)}
            />
            <Label htmlFor={`${id}-${option.value}`} size="small" className="flex flex-col">
              {option.label}
              {option.hint ? (
                <span className="text-ui-fg-subtle txt-compact-xsmall">{option.hint}</span>
              ) : null}
            </Label>
          </div>
        ))}
      </div>
      {hint ? <Hint>{hint}</Hint> : null}
    </fieldset>
  )
}

type KindChoiceProps = {
  legend: string
  chosen: string
  options: { value: string; label: string; text: string }[]
}

/** What kind of company signs up: radio buttons with a sentence each. */
export const KindChoice = ({ legend, chosen, options }: KindChoiceProps) => (
  <fieldset>
    <legend className="mb-1.5 font-medium">{legend}</legend>
    <div className="grid gap-2 sm:grid-cols-2">
      {options.map(({ value, label, text }) => (
        <label
          key={value}
          className="flex cursor-pointer items-start gap-2.5 rounded-md border border-control bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="kind"
            value={value}
            defaultChecked={value === chosen}
            className="mt-1 size-4 shrink-0 accent-accent outline-none"
          />
          <span>
            <span className="block font-semibold">{label}</span>
            <span className="block text-muted">{text}</span>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)

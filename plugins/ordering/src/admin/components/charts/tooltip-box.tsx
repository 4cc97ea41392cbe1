type TooltipBoxProps = {
  active?: boolean
  label?: string | number
  payload?: readonly { value?: unknown; name?: unknown }[]
  write: (value: number) => string
}

/** What a drawing says under the pointer, in the dashboard's own look. */
export const TooltipBox = ({ active, label, payload, write }: TooltipBoxProps) =>
  active && payload?.length ? (
    <div className="bg-ui-bg-component shadow-elevation-tooltip txt-compact-small rounded-lg px-3 py-2">
      <p className="text-ui-fg-subtle">{label}</p>
      {payload.map(({ value, name }) => (
        <p key={String(name)} className="text-ui-fg-base tabular-nums">
          {payload.length > 1 ? `${String(name)}: ` : ""}
          {typeof value === "number" ? write(value) : "–"}
        </p>
      ))}
    </div>
  ) : null

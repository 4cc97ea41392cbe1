import { clx } from "@medusajs/ui"
import { useId, useState, type ClipboardEvent } from "react"

type GridCellProps = {
  label: string
  kind: "number" | "text"
  text: string
  placeholder?: string
  changed: boolean
  error?: string
  readOnly?: boolean
  onChange: (text: string) => void
  onPaste: (event: ClipboardEvent) => void
}

/** One field of a grid. What is typed is taken over on leaving it, so that it undoes as one step. */
export const GridCell = (props: GridCellProps) => {
  const { text, changed, error } = props
  const [typed, setTyped] = useState<string | null>(null)
  const message = useId()
  const commit = () => {
    if (typed !== null && typed.trim() !== text) {
      props.onChange(typed.trim())
    }
    setTyped(null)
  }
  return (
    <td
      className={clx(
        "relative border-b border-l p-0 align-middle",
        changed && "bg-ui-bg-highlight"
      )}
    >
      <input
        data-grid-cell
        type="text"
        inputMode={props.kind === "number" ? "decimal" : "text"}
        aria-label={props.label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? message : undefined}
        autoComplete="off"
        readOnly={props.readOnly}
        placeholder={props.placeholder}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onPaste={props.onPaste}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            setTyped(null)
          }
        }}
        className={clx(
          "placeholder:text-ui-fg-muted focus-visible:shadow-borders-focus h-9 w-full min-w-24 bg-transparent px-3 outline-none",
          props.kind === "number" && "text-right tabular-nums",
          error && "text-ui-fg-error"
        )}
      />
      {error ? (
        <p id={message} className="text-ui-fg-error txt-compact-xsmall px-3 pb-1">
          {error}
        </p>
      ) : null}
    </td>
  )
}

"use client"

import { useEffect, useId, useRef, type ReactNode } from "react"
import { cx } from "./cx"

type AmountFieldProps = {
  label: ReactNode
  value: string
  onChange: (typed: string) => void
  /** What is wrong with the amount; the form can't be sent while there is something. */
  problem: string | null
  hint?: string
  name?: string
  required?: boolean
  className?: string
}

/** An amount of money as typed text, judged while it is typed. */
export const AmountField = (props: AmountFieldProps) => {
  const { label, value, onChange, problem, hint, name, required, className } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.setCustomValidity(problem ?? ""), [problem])
  const said = problem ?? hint
  return (
    <div className={cx("min-w-0", className)}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        required={required}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={said ? `${id}-said` : undefined}
        className={cx(
          "tnum control-h w-full rounded-md border bg-surface px-2.5 py-1.5 text-end text-ink",
          problem === null ? "border-control" : "border-danger"
        )}
      />
      {said ? (
        <p
          id={`${id}-said`}
          className={cx(
            "mt-1 text-sm",
            problem === null ? "text-muted" : "font-medium text-danger"
          )}
        >
          {said}
        </p>
      ) : null}
    </div>
  )
}

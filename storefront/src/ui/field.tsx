"use client"

import { useId, type ComponentProps, type ReactNode } from "react"
import { cx } from "./cx"
import { useFieldError } from "./form-context"

type FrameProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** A word such as "optional" after the label. */
  mark?: string
  className?: string
}

const CONTROL = cx(
  "control-h w-full rounded-md border bg-surface px-2.5 py-1.5 text-ink",
  "placeholder:text-muted disabled:bg-sunken disabled:text-muted"
)
const border = (wrong: boolean) => (wrong ? "border-danger" : "border-control")

const useField = (name: string, hint: ReactNode) => {
  const id = useId()
  const error = useFieldError(name)
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return {
    id,
    error,
    aria: { "aria-invalid": Boolean(error), "aria-describedby": described || undefined },
  }
}

type FieldFrameProps = FrameProps & { id: string; error?: string; children: ReactNode }

const FieldFrame = ({ id, label, hint, mark, error, className, children }: FieldFrameProps) => (
  <div className={cx("min-w-0", className)}>
    <label htmlFor={id} className="mb-1 block font-medium">
      {label}
      {mark ? <span className="ms-1.5 font-normal text-muted">{mark}</span> : null}
    </label>
    {children}
    {hint ? (
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {hint}
      </p>
    ) : null}
    {error ? (
      <p id={`${id}-error`} className="mt-1 text-sm font-medium text-danger">
        {error}
      </p>
    ) : null}
  </div>
)

type TextFieldProps = FrameProps & Omit<ComponentProps<"input">, "name" | "className" | "id">

export const TextField = ({ name, label, hint, mark, className, ...input }: TextFieldProps) => {
  const { id, error, aria } = useField(name, hint)
  return (
    <FieldFrame {...{ id, name, label, hint, mark, error, className }}>
      <input
        id={id}
        name={name}
        className={cx(CONTROL, "read-only:bg-sunken read-only:text-muted", border(Boolean(error)))}
        {...aria}
        {...input}
      />
    </FieldFrame>
  )
}

type TextAreaProps = FrameProps & Omit<ComponentProps<"textarea">, "name" | "className" | "id">

export const TextAreaField = ({ name, label, hint, mark, className, ...input }: TextAreaProps) => {
  const { id, error, aria } = useField(name, hint)
  return (
    <FieldFrame {...{ id, name, label, hint, mark, error, className }}>
      <textarea
        id={id}
        name={name}
        rows={4}
        className={cx(CONTROL, border(Boolean(error)))}
        {...aria}
        {...input}
      />
    </FieldFrame>
  )
}

export type Option = { value: string; label: string }

type SelectFieldProps = FrameProps &
  Omit<ComponentProps<"select">, "name" | "className" | "id" | "children"> & {
    options: Option[]
    placeholder?: string
  }

export const SelectField = ({
  name,
  label,
  hint,
  mark,
  className,
  options,
  placeholder,
  ...select
}: SelectFieldProps) => {
  const { id, error, aria } = useField(name, hint)
  return (
    <FieldFrame {...{ id, name, label, hint, mark, error, className }}>
      <select
        id={id}
        name={name}
        className={cx(CONTROL, border(Boolean(error)))}
        {...aria}
        {...select}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type CheckFieldProps = Omit<ComponentProps<"input">, "type" | "className"> & {
  label: ReactNode
  hint?: ReactNode
}

export const CheckField = ({ label, hint, ...input }: CheckFieldProps) => {
  const id = useId()
  return (
    <div className="flex items-start gap-2 py-1">
      <input
        id={id}
        type="checkbox"
        className="mt-[3px] size-4 shrink-0 accent-accent"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...input}
      />
      <label htmlFor={id} className="min-w-0">
        {label}
        {hint ? (
          <span id={`${id}-hint`} className="block text-sm text-muted">
            {hint}
          </span>
        ) : null}
      </label>
    </div>
  )
}

/** A group of fields with one question above it. */
export const FieldGroup = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 font-medium">{legend}</legend>
    {children}
  </fieldset>
)

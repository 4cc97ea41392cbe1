"use client"

import type { ReactNode } from "react"
import { buttonClass, type ButtonVariant } from "./button"
import { useFormPending } from "./form-context"

type SubmitButtonProps = {
  children: ReactNode
  variant?: ButtonVariant
  className?: string
  name?: string
  value?: string
}

/** Submits the form around it once; while that runs it says so to screen readers. */
export const SubmitButton = ({
  children,
  variant = "primary",
  className,
  name,
  value,
}: SubmitButtonProps) => {
  const pending = useFormPending()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      disabled={pending}
      aria-busy={pending}
      className={buttonClass(variant, className)}
    >
      {pending ? (
        <span
          aria-hidden="true"
          className="size-3.5 animate-spin rounded-full border-2 border-current border-t-transparent"
        />
      ) : null}
      {children}
    </button>
  )
}

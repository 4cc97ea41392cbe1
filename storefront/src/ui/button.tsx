import type { ComponentProps } from "react"
import { cx } from "./cx"

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger"

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-control bg-surface text-ink hover:bg-hover",
  quiet: "border-transparent text-accent hover:bg-accent-soft",
  danger: "border-danger bg-danger text-on-danger hover:opacity-90",
}

/** The look of a button, for links that act like one. */
export const buttonClass = (variant: ButtonVariant = "secondary", extra = "") =>
  cx(
    "control-h inline-flex items-center justify-center gap-1.5 rounded-md border px-3 font-medium",
    "whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55",
    VARIANTS[variant],
    extra
  )

type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant }

export const Button = ({ variant, className, type = "button", ...props }: ButtonProps) => (
  <button type={type} className={buttonClass(variant, className)} {...props} />
)

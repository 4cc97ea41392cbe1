import type { ReactNode } from "react"
import { cx } from "./cx"
import { CheckIcon, InfoIcon, WarningIcon } from "./icons"

type Tone = "info" | "positive" | "warning" | "danger"

const TONES: Record<Tone, { box: string; text: string; Icon: typeof InfoIcon }> = {
  info: { box: "bg-accent-soft", text: "text-accent", Icon: InfoIcon },
  positive: { box: "bg-positive-soft", text: "text-positive", Icon: CheckIcon },
  warning: { box: "bg-warning-soft", text: "text-warning", Icon: WarningIcon },
  danger: { box: "bg-danger-soft", text: "text-danger", Icon: WarningIcon },
}

type CalloutProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Announced at once by screen readers: for answers to what the person just did. */
  live?: boolean
}

export const Callout = ({ tone = "info", title, children, action, live }: CalloutProps) => {
  const { box, text, Icon } = TONES[tone]
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={cx("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md px-3 py-2.5", box)}
    >
      <Icon className={cx("mt-[3px] size-4", text)} />
      <div className="min-w-0 flex-1 basis-52">
        {title ? <p className={cx("font-semibold", text)}>{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {action}
    </div>
  )
}

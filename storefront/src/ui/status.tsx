import { cx } from "./cx"
import { CheckIcon, ClockIcon, CrossIcon, DashedIcon, InfoIcon, WarningIcon } from "./icons"

export type StatusTone = "positive" | "progress" | "warning" | "danger" | "neutral" | "open"

const TONES: Record<StatusTone, { text: string; Icon: typeof InfoIcon }> = {
  positive: { text: "text-positive", Icon: CheckIcon },
  progress: { text: "text-accent", Icon: ClockIcon },
  warning: { text: "text-warning", Icon: WarningIcon },
  danger: { text: "text-danger", Icon: CrossIcon },
  neutral: { text: "text-muted", Icon: InfoIcon },
  open: { text: "text-muted", Icon: DashedIcon },
}

/** A state as word, colour and icon, so that it never rests on colour alone. */
export const Status = ({ tone, label }: { tone: StatusTone; label: string }) => {
  const { text, Icon } = TONES[tone]
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 align-middle font-medium sm:whitespace-nowrap",
        text
      )}
    >
      <Icon className="size-3.5" />
      {label}
    </span>
  )
}

import { clx } from "@medusajs/ui"

// Two working weeks are what applicants are promised; the bar is full then.
const FULL = 10

type AgeProps = { days: number | null; text: string; title: string }

/** How long a case has been waiting, as words and as a bar that fills up. */
export const Age = ({ days, text, title }: AgeProps) => (
  <span className="flex min-w-24 flex-col gap-y-1" title={title}>
    <span className="tabular-nums">{text}</span>
    {days === null ? null : (
      <span aria-hidden className="bg-ui-bg-component block h-1 w-24 overflow-hidden rounded-full">
        <span
          className={clx(
            "block h-full rounded-full",
            days < 3 && "bg-ui-tag-green-icon",
            days >= 3 && days < 7 && "bg-ui-tag-orange-icon",
            days >= 7 && "bg-ui-tag-red-icon"
          )}
          style={{ width: `${Math.max(6, Math.min(100, (days / FULL) * 100))}%` }}
        />
      </span>
    )}
  </span>
)

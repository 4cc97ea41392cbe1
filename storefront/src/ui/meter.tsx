import { cx } from "./cx"

type MeterProps = { percent: number; label: string; done?: boolean; className?: string }

/** How far something is, as a bar; the numbers stand beside it in words. */
export const Meter = ({ percent, label, done, className }: MeterProps) => (
  <progress
    value={percent}
    max={100}
    aria-label={label}
    className={cx("meter", done ? "meter-done" : undefined, className)}
  />
)

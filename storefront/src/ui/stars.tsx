import { cx } from "./cx"

type StarsProps = { rating: number; label: string; className?: string }

/** A rating out of five as drawn stars, filled by tenths, with its words for screen readers. */
export const Stars = ({ rating, label, className }: StarsProps) => (
  <span
    role="img"
    aria-label={label}
    className={cx("stars", className)}
    style={{ backgroundSize: `${Math.max(0, Math.min(5, rating)) * 20}%` }}
  />
)

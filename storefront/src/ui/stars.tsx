import { cx } from "./cx"

const STAR = "M8 1.6 9.9 5.6l4.4.6-3.2 3 .8 4.3L8 11.4l-3.9 2.1.8-4.3-3.2-3 4.4-.6Z"

type StarsProps = { rating: number; label: string; className?: string }

/** A rating out of five as drawn stars, filled by tenths, with its words for screen readers. */
export const Stars = ({ rating, label, className }: StarsProps) => (
  <span role="img" aria-label={label} className={cx("relative inline-block h-3.5", className)}>
    <Five className="text-line" />
    <span
      className="absolute inset-y-0 start-0 overflow-hidden"
      style={{ width: `${Math.max(0, Math.min(5, rating)) * 20}%` }}
    >
      <Five className="text-warning" />
    </span>
  </span>
)

const Five = ({ className }: { className: string }) => (
  <svg
    viewBox="0 0 80 16"
    aria-hidden="true"
    className={cx("h-3.5 w-[70px] max-w-none", className)}
  >
    {[0, 1, 2, 3, 4].map((place) => (
      <path key={place} d={STAR} transform={`translate(${place * 16} 0)`} fill="currentColor" />
    ))}
  </svg>
)

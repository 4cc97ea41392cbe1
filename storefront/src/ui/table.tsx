import type { ComponentProps, ReactNode } from "react"
import { cx } from "./cx"

type TableProps = { label: string; children: ReactNode; className?: string }

/** A dense table that scrolls by itself where it does not fit; the scroller is reachable by keyboard. */
export const Table = ({ label, children, className }: TableProps) => (
  <div
    role="region"
    aria-label={label}
    tabIndex={0}
    className={cx("relative overflow-x-auto border-y border-line", className)}
  >
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">{label}</caption>
      {children}
    </table>
  </div>
)

export const HeadCell = ({ className, ...props }: ComponentProps<"th">) => (
  <th
    scope="col"
    className={cx(
      "h-9 border-b border-line bg-sunken px-2 text-xs font-semibold whitespace-nowrap text-muted sm:px-3",
      className
    )}
    {...props}
  />
)

export const Cell = ({ className, ...props }: ComponentProps<"td">) => (
  <td
    className={cx("tnum h-9 border-b border-line px-2 py-1.5 align-middle sm:px-3", className)}
    {...props}
  />
)

export const Row = ({ className, ...props }: ComponentProps<"tr">) => (
  <tr className={cx("hover:bg-hover last:*:border-b-0", className)} {...props} />
)

import { cx } from "./cx"

/** A grey bar where text will be. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div className={cx("animate-pulse rounded-sm bg-line", className ?? "h-4 w-40")} />
)

/** The shape of a page that is still loading: a title and rows of the final height. */
export const PageSkeleton = ({ label, rows = 8 }: { label: string; rows?: number }) => (
  <div role="status" aria-label={label}>
    <Skeleton className="mb-2 h-6 w-52" />
    <Skeleton className="mb-6 h-4 w-80 max-w-full" />
    <div className="border-t border-line">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-9 items-center gap-6 border-b border-line">
          <Skeleton className="h-3 w-1/3" />
          <Skeleton className="h-3 w-1/5" />
          <Skeleton className="h-3 w-1/6" />
        </div>
      ))}
    </div>
  </div>
)

import type { ReactNode } from "react"

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode }

/** What a list shows instead of rows: why it is empty and what fills it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="rounded-lg border border-dashed border-line px-5 py-8 text-center">
    <p className="font-semibold">{title}</p>
    {children ? <div className="mx-auto mt-1 max-w-md text-muted">{children}</div> : null}
    {action ? <div className="mt-4 flex justify-center gap-2">{action}</div> : null}
  </div>
)

import type { ReactNode } from "react"

type AuthFrameProps = { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode }

/** A form on the left, what it leads to on the right (below it where there is no room). */
export const AuthFrame = ({ title, lead, aside, children }: AuthFrameProps) => (
  <div className="mx-auto grid max-w-page gap-x-16 gap-y-10 px-4 py-8 sm:px-6 lg:grid-cols-[minmax(0,520px)_minmax(0,1fr)] lg:py-12">
    <div className="min-w-0">
      <h1 className="text-2xl">{title}</h1>
      {lead ? <div className="mt-1 text-muted">{lead}</div> : null}
      <div className="mt-6">{children}</div>
    </div>
    {aside ? (
      <aside className="min-w-0 border-t border-line pt-8 lg:border-t-0 lg:border-s lg:pt-1 lg:ps-16">
        {aside}
      </aside>
    ) : null}
  </div>
)

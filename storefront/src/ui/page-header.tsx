import type { ReactNode } from "react"

type PageHeaderProps = { title: string; lead?: ReactNode; actions?: ReactNode }

export const PageHeader = ({ title, lead, actions }: PageHeaderProps) => (
  <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
    <div className="min-w-0">
      <h1 className="text-xl">{title}</h1>
      {lead ? <p className="mt-0.5 max-w-2xl text-muted">{lead}</p> : null}
    </div>
    {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
  </header>
)

type SectionProps = {
  title: string
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
  id?: string
}

/** A part of a page with its own heading; the hairlines belong to what is in it. */
export const Section = ({ title, lead, action, children, id }: SectionProps) => (
  <section id={id} className="mt-9 scroll-mt-32 first:mt-0 [header+&]:mt-0">
    <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <h2 className="text-lg">{title}</h2>
        {lead ? <p className="mt-0.5 max-w-2xl text-muted">{lead}</p> : null}
      </div>
      {action}
    </div>
    {children}
  </section>
)

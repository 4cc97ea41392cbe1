import type { ReactNode } from "react"

type SpecimenProps = { name: string; hint?: string; children: ReactNode }

/** A piece in one of its states, under the name of the state. */
export const Specimen = ({ name, hint, children }: SpecimenProps) => (
  <div className="min-w-0 border-t border-line py-3">
    <p className="mb-2 text-xs text-muted">
      <span className="font-semibold">{name}</span>
      {hint ? ` – ${hint}` : null}
    </p>
    {children}
  </div>
)

/** The states of one piece beside each other. */
export const Specimens = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-9">
    <h2 className="mb-2 text-lg">{title}</h2>
    <div className="grid gap-x-8 sm:grid-cols-2 xl:grid-cols-3">{children}</div>
  </section>
)

export const LONG_TEXT =
  "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel and the quite long name of a company that nobody shortened"

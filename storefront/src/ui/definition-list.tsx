import type { ReactNode } from "react"

/** Names and values between hairlines. */
export const DefinitionList = ({ rows }: { rows: { term: string; value: ReactNode }[] }) => (
  <dl className="border-y border-line">
    {rows.map(({ term, value }) => (
      <div
        key={term}
        className="grid gap-x-6 border-b border-line py-2 last:border-b-0 sm:grid-cols-[200px_1fr]"
      >
        <dt className="text-muted">{term}</dt>
        <dd className="tnum min-w-0 break-words">{value}</dd>
      </div>
    ))}
  </dl>
)

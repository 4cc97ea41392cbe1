import type { ReactNode } from "react"
import { cx } from "./cx"

type DefinitionListProps = {
  rows: { term: string; value: ReactNode }[]
  /** For a column beside the content, where long names have to give way. */
  narrow?: boolean
}

/** Names and values between hairlines. */
export const DefinitionList = ({ rows, narrow }: DefinitionListProps) => (
  <dl className="border-y border-line">
    {rows.map(({ term, value }) => (
      <div
        key={term}
        className={cx(
          "grid gap-x-6 border-b border-line py-2 last:border-b-0",
          narrow ? "grid-cols-[112px_1fr]" : "sm:grid-cols-[200px_1fr]"
        )}
      >
        <dt className="text-muted">{term}</dt>
        <dd className="tnum min-w-0 break-words">{value}</dd>
      </div>
    ))}
  </dl>
)

type TwoLinesProps = { first: string; second?: string | null; clip?: boolean }

/** A value with what explains it below; `clip` keeps a long one from widening its table. */
export const TwoLines = ({ first, second, clip }: TwoLinesProps) => (
  <span className={clip ? "flex max-w-72 flex-col" : "flex flex-col"}>
    <span className="text-ui-fg-base truncate tabular-nums" title={clip ? first : undefined}>
      {first}
    </span>
    {second ? (
      <span className="text-ui-fg-subtle txt-compact-xsmall truncate">{second}</span>
    ) : null}
  </span>
)

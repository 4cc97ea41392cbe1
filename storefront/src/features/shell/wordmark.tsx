/** The product's sign: three companies, one ledger between them. Narrow screens show only the sign. */
export const Wordmark = ({ name }: { name: string }) => (
  <span className="inline-flex items-center gap-2 font-semibold tracking-tight text-ink">
    <svg viewBox="0 0 20 20" className="size-5 text-accent" aria-hidden="true">
      <path d="M1 5h11v3H1zM4 9.5h15v3H4zM1 14h8v3H1z" fill="currentColor" />
    </svg>
    <span className="max-sm:sr-only">{name}</span>
  </span>
)

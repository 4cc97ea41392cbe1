import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** A link within a line of text or a table. */
export const MoneyLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    to={to}
    className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded underline underline-offset-2 outline-none"
  >
    {children}
  </Link>
)
